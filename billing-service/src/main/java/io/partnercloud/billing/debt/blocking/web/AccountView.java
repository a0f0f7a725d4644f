package io.partnercloud.billing.debt.blocking.web;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.debt.blocking.ClientBalance;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client's account as billing knows it: what it has subscribed to, how far it is paid, and in {@code debt} what is
 * blocked or will be, why, and what lifts that.
 */
record AccountView(
        ClientLogin client,
        String name,
        Status status,
        @Nullable LocalDate paidThrough,
        DebtView debt,
        List<SubscriptionView> subscriptions) {
    /** How far the account has come, BLOCKED while one of its services is. Whether it is on trial, trial-service knows. */
    enum Status {
        NEVER_PAID,
        PAID,
        BLOCKED,
        DELETED
    }

    static AccountView of(Client client, ClientBalance balance, DebtView debt, List<Subscription> subscriptions) {
        return new AccountView(
                client.login(),
                client.name(),
                status(client, balance),
                balance.paidThrough(),
                debt,
                subscriptions.stream().map(SubscriptionView::of).toList());
    }

    private static Status status(Client client, ClientBalance balance) {
        if (client.deletedOn() != null) {
            return Status.DELETED;
        }
        if (!balance.blocked().isEmpty()) {
            return Status.BLOCKED;
        }
        return balance.paidThrough() == null ? Status.NEVER_PAID : Status.PAID;
    }
}
