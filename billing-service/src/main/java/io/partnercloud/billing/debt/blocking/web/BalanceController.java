package io.partnercloud.billing.debt.blocking.web;

import io.partnercloud.billing.debt.blocking.BalanceFilter;
import io.partnercloud.billing.debt.blocking.ClientBalances;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How clients stand (CAB-4), as lists for partners and operators. */
@RestController
@Tag(name = "Balances", description = "What clients have paid ahead and what they owe.")
class BalanceController {
    private final ClientBalances balances;

    BalanceController(ClientBalances balances) {
        this.balances = balances;
    }

    @Operation(summary = "List the balances of paying clients")
    @GetMapping({"/api/partner/balances", "/api/admin/balances"})
    Listing<BalanceView> balances(Scope scope, @ParameterObject BalanceFilter filter, PageQuery query) {
        return balances.of(scope, filter, query).map(BalanceView::of).titled(BalanceView.COLUMNS);
    }
}
