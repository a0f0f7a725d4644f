package io.partnercloud.billing.invoicing.settlement;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.contracts.values.Money;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What all money was used for. */
public interface Allocations {

    void add(Allocation allocation);

    void addAll(List<Allocation> allocations);

    /** What this payment was used for and what has not been taken back, the latest first. */
    List<Allocation> ofPayment(UUID payment);

    /** What the client's older money was used for and has not been taken back, the latest first. */
    List<Allocation> ofAdvance(ClientId client);

    /** What was used for this invoice and has not been taken back, the latest first. */
    List<Allocation> ofInvoice(InvoiceNumber invoice);

    /** What has been used so far for each line of the invoice. */
    Map<UUID, Money> perLine(InvoiceNumber invoice);
}
