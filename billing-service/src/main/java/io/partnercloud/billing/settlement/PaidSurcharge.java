package io.partnercloud.billing.settlement;

import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.invoice.Bill;
import java.time.LocalDate;

/** What follows when a surcharge is paid in full: the change that it is for holds (CHG-2). */
public interface PaidSurcharge {

    /** In the transaction of the payment; the caller holds the client's lock and uses the advance that may come of it. */
    void apply(Client client, Bill surcharge, LocalDate on);
}
