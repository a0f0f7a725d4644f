package io.partnercloud.billing.invoice;

import io.partnercloud.billing.BillingContract;
import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.ledger.Ledger;
import io.partnercloud.billing.ledger.Posting;
import io.partnercloud.platform.events.Outbox;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws an invoice of which nothing is paid; its number stays used. */
@Service
public class CancelInvoice {
    private final Invoices invoices;
    private final Ledger ledger;
    private final Outbox outbox;

    CancelInvoice(Invoices invoices, Ledger ledger, Outbox outbox) {
        this.invoices = invoices;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /** The caller holds the client's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(Client client, Invoice invoice, CancelReason reason, LocalDate on) {
        var change = invoice.cancel(reason, on);
        invoices.save(change.state());
        for (var event : change.events()) {
            if (event instanceof InvoiceEvent.Withdrawn withdrawn) {
                ledger.post(Posting.invoiceCancelled(
                        client.id(),
                        withdrawn.bill().total(),
                        on,
                        withdrawn.bill().number().text()));
                outbox.append(BillingContract.withdrawn(client, withdrawn));
            }
        }
    }
}
