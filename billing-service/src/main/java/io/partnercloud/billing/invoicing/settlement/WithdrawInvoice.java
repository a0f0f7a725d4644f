package io.partnercloud.billing.invoicing.settlement;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.CancelInvoice;
import io.partnercloud.billing.invoicing.invoice.CancelReason;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.platform.events.Outbox;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cancels an open invoice even if a part of it is paid: that money is the client's advance again. */
@Service
public class WithdrawInvoice {
    private final Invoices invoices;
    private final Allocations allocations;
    private final TakeBackAllocation takeBackAllocation;
    private final CancelInvoice cancelInvoice;
    private final Outbox outbox;

    WithdrawInvoice(
            Invoices invoices,
            Allocations allocations,
            TakeBackAllocation takeBackAllocation,
            CancelInvoice cancelInvoice,
            Outbox outbox) {
        this.invoices = invoices;
        this.allocations = allocations;
        this.takeBackAllocation = takeBackAllocation;
        this.cancelInvoice = cancelInvoice;
        this.outbox = outbox;
    }

    /** The caller holds the client's lock and uses the advance for what takes the invoice's place. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Client client, InvoiceNumber number, CancelReason reason, LocalDate on) {
        invoices.get(number).requireOpen();
        for (var use : allocations.ofInvoice(number)) {
            var back = takeBackAllocation.free(client, use, on);
            outbox.append(AllocationContract.allocated(client, back));
        }
        cancelInvoice.cancel(client, invoices.get(number), reason, on);
    }
}
