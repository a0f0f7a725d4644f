package io.partnercloud.billing.agreements.postpaid;

import io.partnercloud.billing.invoicing.invoice.Bill;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;

/** Days that were used, and that acts have recognised before an invoice asked for them (INV-9, INV-11). */
public interface RecognisedUses {

    /**
     * The invoice for them has come: marks its lines that equal recognised ones as recognised too, and answers with their
     * sum. Where the two differ, a later act takes back what was recognised and recognises what is invoiced.
     */
    Money billed(Bill bill);

    /** No invoice will ask for what is left of them through that day: a later act takes it back. */
    void notBilled(SubscriptionId subscription, LocalDate through);
}
