package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.platform.events.Outbox;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that an invoice is late, and withdraws one whose days went by and for which nothing was given. */
@Service
public class MarkOverdue {
    private final Invoices invoices;
    private final Clients clients;
    private final CancelInvoice cancelInvoice;
    private final Outbox outbox;

    MarkOverdue(Invoices invoices, Clients clients, CancelInvoice cancelInvoice, Outbox outbox) {
        this.invoices = invoices;
        this.clients = clients;
        this.cancelInvoice = cancelInvoice;
        this.outbox = outbox;
    }

    /** What was paid or withdrawn in the meantime is left alone. */
    @Transactional
    public void mark(InvoiceNumber number, LocalDate on) {
        var client = clients.lock(invoices.get(number).bill().client());
        var invoice = invoices.get(number);
        if (!invoice.isOpen() || !on.isAfter(invoice.bill().dueOn())) {
            return;
        }
        var change = invoice.becomeOverdue(on);
        if (change.events().isEmpty()) {
            return;
        }
        invoices.save(change.state());
        change.events().forEach(event -> outbox.append(InvoiceContract.of(client, event)));
    }

    /**
     * Nobody can use the days of a first invoice any more, and goods that are not paid in time are not sold (INV-12): it
     * lapses, unless a part of it is paid.
     */
    @Transactional
    public void lapse(InvoiceNumber number, LocalDate on) {
        var client = clients.lock(invoices.get(number).bill().client());
        var invoice = invoices.get(number);
        if (invoice.isOpen()
                && invoice.paid().isZero()
                && on.isAfter(invoice.bill().period().to())) {
            cancelInvoice.cancel(client, invoice, CancelReason.LAPSED, on);
        }
    }
}
