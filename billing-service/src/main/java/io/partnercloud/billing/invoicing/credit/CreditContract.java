package io.partnercloud.billing.invoicing.credit;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.InvoiceContract;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.billing.CreditGranted;

/** What was credited, in the words that other services hear. */
final class CreditContract {
    private CreditContract() {}

    static BillingEvent credited(Client client, Credit credit) {
        return new CreditGranted(
                credit.id(),
                credit.number(),
                client.id().value(),
                client.login(),
                client.partner(),
                credit.reason().name(),
                credit.on(),
                credit.amount(),
                credit.lines().stream()
                        .map(line -> InvoiceContract.line(line, line.amount()))
                        .toList());
    }
}
