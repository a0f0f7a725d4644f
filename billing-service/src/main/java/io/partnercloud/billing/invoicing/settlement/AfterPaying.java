package io.partnercloud.billing.invoicing.settlement;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.Bill;
import java.time.LocalDate;

/** What follows when an invoice is paid in full; those who have something to do then stand in a row, by their order. */
public interface AfterPaying {

    /** In the transaction of the payment; the caller holds the client's lock and uses the advance that may come of it. */
    void paid(Client client, Bill bill, LocalDate on);
}
