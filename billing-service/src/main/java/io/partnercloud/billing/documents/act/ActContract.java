package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.billing.ActIssued;
import io.partnercloud.contracts.billing.BillingEvent;

/** An issued act, in the words that other services hear. */
final class ActContract {
    private ActContract() {}

    static BillingEvent issued(Client client, Act act) {
        return new ActIssued(
                act.number().text(),
                client.id().value(),
                client.login(),
                client.partner(),
                act.month(),
                act.issuedOn(),
                act.total());
    }
}
