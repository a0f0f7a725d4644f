package io.partnercloud.billing.debt.blocking.web;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientRefusal;
import io.partnercloud.billing.debt.blocking.ClientBalances;
import io.partnercloud.billing.debt.blocking.ExplainDebt;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What billing knows of a client's account, for the client, its partner and operators; the rest is trial-service's. */
@RestController
@Tag(
        name = "Subscriptions",
        description = "What clients rent, how far it is paid, how it is billed and what is blocked.")
class AccountController {
    private final Subscriptions subscriptions;
    private final ClientBalances balances;
    private final ExplainDebt explainDebt;

    AccountController(Subscriptions subscriptions, ClientBalances balances, ExplainDebt explainDebt) {
        this.subscriptions = subscriptions;
        this.balances = balances;
        this.explainDebt = explainDebt;
    }

    @Operation(summary = "Read what is subscribed to, how far it is paid, and what is blocked and why")
    @GetMapping({
        "/api/partner/clients/{login}/subscriptions",
        "/api/client/subscriptions",
        "/api/admin/subscriptions/{login}"
    })
    AccountView account(Client client, Locale language) {
        var balance = balances.of(client.login()).orElseThrow(() -> new ClientRefusal.Unknown(client.login()));
        var debt = DebtView.of(client.login(), explainDebt.explain(client), language);
        return AccountView.of(client, balance, debt, subscriptions.of(client.id()));
    }
}
