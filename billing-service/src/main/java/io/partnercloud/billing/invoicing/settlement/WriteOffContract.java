package io.partnercloud.billing.invoicing.settlement;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.billing.InvoiceWrittenOff;

/** What was given up, in the words that other services hear. */
final class WriteOffContract {
    private WriteOffContract() {}

    static BillingEvent writtenOff(Client client, WriteOff writeOff) {
        return new InvoiceWrittenOff(
                writeOff.number(),
                writeOff.invoice().text(),
                client.id().value(),
                client.login(),
                client.partner(),
                writeOff.on(),
                writeOff.amount(),
                writeOff.withdrawn());
    }
}
