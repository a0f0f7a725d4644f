package io.partnercloud.billing.documents.reconciliation.web;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.documents.reconciliation.Reconciliation;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;

/** A statement: {@code opening} + {@code debit} − {@code credit} = {@code closing}; positive is owed by the client. */
record ReconciliationView(
        ClientLogin client,
        String name,
        LocalDate from,
        LocalDate to,
        Money opening,
        List<Reconciliation.Movement> movements,
        Money debit,
        Money credit,
        Money closing) {

    static ReconciliationView of(Reconciliation statement, Client client) {
        return new ReconciliationView(
                client.login(),
                client.name(),
                statement.from(),
                statement.to(),
                statement.opening(),
                statement.movements(),
                statement.debit(),
                statement.credit(),
                statement.closing());
    }
}
