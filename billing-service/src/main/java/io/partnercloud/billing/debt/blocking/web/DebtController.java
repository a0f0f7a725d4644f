package io.partnercloud.billing.debt.blocking.web;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientRefusal;
import io.partnercloud.billing.debt.blocking.ClientBalances;
import io.partnercloud.billing.debt.blocking.ExplainDebt;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How one client stands and why it is blocked, for itself, its partner and operators. */
@RestController
@Tag(name = "Balances")
class DebtController {
    private final ExplainDebt explainDebt;
    private final ClientBalances balances;

    DebtController(ExplainDebt explainDebt, ClientBalances balances) {
        this.explainDebt = explainDebt;
        this.balances = balances;
    }

    @Operation(summary = "Read advance, debt and what is open")
    @GetMapping({
        "/api/partner/clients/{login}/balance",
        "/api/client/balance",
        "/api/admin/subscriptions/{login}/balance"
    })
    BalanceView balance(Client client) {
        return BalanceView.of(balances.of(client.login()).orElseThrow(() -> new ClientRefusal.Unknown(client.login())));
    }

    @Operation(summary = "Explain what is or will be blocked, and what lifts or prevents it")
    @GetMapping({"/api/partner/clients/{login}/debt", "/api/client/debt", "/api/admin/subscriptions/{login}/debt"})
    DebtView debt(Client client, Locale language) {
        return DebtView.of(client.login(), explainDebt.explain(client), language);
    }
}
