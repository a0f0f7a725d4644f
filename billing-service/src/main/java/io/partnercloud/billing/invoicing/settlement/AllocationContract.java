package io.partnercloud.billing.invoicing.settlement;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.InvoiceContract;
import io.partnercloud.contracts.billing.AllocatedLine;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.billing.PaymentAllocated;
import java.util.List;

/** The use of money for invoices, in the words that other services hear. */
public final class AllocationContract {
    private AllocationContract() {}

    public static BillingEvent allocated(Client client, Allocation allocation) {
        return new PaymentAllocated(
                allocation.id(),
                allocation.payment(),
                allocation.invoice().text(),
                client.id().value(),
                client.login(),
                client.partner(),
                allocation.on(),
                allocation.amount(),
                lines(allocation));
    }

    public static List<AllocatedLine> lines(Allocation allocation) {
        return allocation.parts().stream()
                .map(part -> InvoiceContract.line(part.line(), part.amount()))
                .toList();
    }
}
