package io.partnercloud.billing.debt.web;

import io.partnercloud.billing.client.ClientUnknown;
import io.partnercloud.billing.debt.ClientBalances;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How clients stand: a partner's paid clients (CAB-4), any client for operators. */
@RestController
class BalanceController {
    private final ClientBalances balances;

    BalanceController(ClientBalances balances) {
        this.balances = balances;
    }

    @GetMapping("/api/partner/balances")
    Page<BalanceView> balances(PartnerScope scope, PageQuery query) {
        return balances.of(scope, query).map(BalanceView::of);
    }

    @GetMapping("/api/admin/subscriptions/{login}/balance")
    BalanceView balance(Operator operator, @PathVariable ClientLogin login) {
        return BalanceView.of(balances.of(login).orElseThrow(() -> new ClientUnknown(login)));
    }
}
