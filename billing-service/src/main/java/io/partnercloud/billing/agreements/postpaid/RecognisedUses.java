package io.partnercloud.billing.agreements.postpaid;

import io.partnercloud.billing.invoicing.invoice.Bill;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;

/** Used days that acts have recognised before they were invoiced (INV-9, INV-11). */
public interface RecognisedUses {

    /**
     * The invoice for them has come. Its lines that say the same are recognised, and answered is what they add up to;
     * the others of both sides are left to a later act, which takes the one back and recognises the other.
     */
    Money billed(Bill bill);

    /** No invoice will ask for what is left of them through that day: a later act takes it back. */
    void notBilled(SubscriptionId subscription, LocalDate through);
}
