package io.partnercloud.billing.debt.web;

import io.partnercloud.billing.client.ClientUnknown;
import io.partnercloud.billing.client.Clients;
import io.partnercloud.billing.debt.ClientBalances;
import io.partnercloud.billing.debt.ExplainDebt;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How one client stands and what of it is blocked, for its partner and for operators. */
@RestController
class DebtController {
    private final ExplainDebt explainDebt;
    private final ClientBalances balances;
    private final Clients clients;

    DebtController(ExplainDebt explainDebt, ClientBalances balances, Clients clients) {
        this.explainDebt = explainDebt;
        this.balances = balances;
        this.clients = clients;
    }

    @GetMapping("/api/partner/clients/{login}/balance")
    BalanceView balance(PartnerScope scope, @PathVariable ClientLogin login) {
        var client = clients.of(scope, login).orElseThrow(() -> new ClientUnknown(login));
        return BalanceView.of(balances.of(client.login()).orElseThrow(() -> new ClientUnknown(login)));
    }

    @GetMapping("/api/partner/clients/{login}/debt")
    DebtView debt(PartnerScope scope, @PathVariable ClientLogin login, Locale language) {
        var client = clients.of(scope, login).orElseThrow(() -> new ClientUnknown(login));
        return DebtView.of(login, explainDebt.explain(client), language);
    }

    @GetMapping("/api/admin/subscriptions/{login}/debt")
    DebtView debt(Operator operator, @PathVariable ClientLogin login, Locale language) {
        var client = clients.of(login).orElseThrow(() -> new ClientUnknown(login));
        return DebtView.of(login, explainDebt.explain(client), language);
    }
}
