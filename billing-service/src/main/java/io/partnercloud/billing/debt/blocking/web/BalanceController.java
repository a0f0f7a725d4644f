package io.partnercloud.billing.debt.blocking.web;

import io.partnercloud.billing.debt.blocking.BalanceFilter;
import io.partnercloud.billing.debt.blocking.ClientBalances;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How clients stand (CAB-4), as lists for partners and operators. */
@RestController
class BalanceController {
    private final ClientBalances balances;

    BalanceController(ClientBalances balances) {
        this.balances = balances;
    }

    @Operation(summary = "List the balances of the partner's paying clients")
    @GetMapping("/api/partner/balances")
    Listing<BalanceView> balances(
            PartnerScope scope,
            @RequestParam(required = false) @Nullable Boolean debt,
            @RequestParam(required = false) @Nullable Boolean blocked,
            @RequestParam(required = false) @Nullable String q,
            PageQuery query) {
        return balances.of(scope, new BalanceFilter(debt, blocked, q), query)
                .map(BalanceView::of)
                .titled(BalanceView.COLUMNS);
    }

    @Operation(summary = "List the balances of paying clients")
    @GetMapping("/api/admin/balances")
    Listing<BalanceView> balances(
            Operator operator,
            @RequestParam(required = false) @Nullable UUID partner,
            @RequestParam(required = false) @Nullable Boolean debt,
            @RequestParam(required = false) @Nullable Boolean blocked,
            @RequestParam(required = false) @Nullable String q,
            PageQuery query) {
        return balances.all(partner, new BalanceFilter(debt, blocked, q), query)
                .map(BalanceView::of)
                .titled(BalanceView.COLUMNS);
    }
}
