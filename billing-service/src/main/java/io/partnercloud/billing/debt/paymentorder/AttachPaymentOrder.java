package io.partnercloud.billing.debt.paymentorder;

import io.partnercloud.billing.base.calendar.WorkingCalendars;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.debt.blocking.Blocks;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceLists;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.InvoiceRefusal;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.files.FileStore;
import io.partnercloud.platform.files.FileType;
import io.partnercloud.platform.files.NewFile;
import io.partnercloud.platform.files.StoredFile;
import io.partnercloud.platform.security.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Takes the payment order of who has paid and fears to be blocked before the money is here (INV-8). */
@Service
public class AttachPaymentOrder {
    private static final Set<FileType> TAKEN = Set.of(FileType.PDF, FileType.JPEG, FileType.PNG);

    private final InvoiceLists lists;
    private final Invoices invoices;
    private final Clients clients;
    private final Blocks blocks;
    private final WorkingCalendars calendars;
    private final PaymentOrders orders;
    private final FileStore files;
    private final PaymentOrderRules rules;
    private final Audit audit;
    private final Clock clock;

    AttachPaymentOrder(
            InvoiceLists lists,
            Invoices invoices,
            Clients clients,
            Blocks blocks,
            WorkingCalendars calendars,
            PaymentOrders orders,
            FileStore files,
            PaymentOrderRules rules,
            Audit audit,
            Clock clock) {
        this.lists = lists;
        this.invoices = invoices;
        this.clients = clients;
        this.blocks = blocks;
        this.calendars = calendars;
        this.orders = orders;
        this.files = files;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same file again changes nothing and answers as before. Blocking takes the client's lock, too: one comes first. */
    @Transactional(rollbackFor = IOException.class)
    public PaymentOrder attach(
            Scope scope, InvoiceNumber number, String fileName, InputStream content, String uploadedBy)
            throws IOException {
        var seen = lists.of(scope, number).orElseThrow(() -> new InvoiceRefusal.Unknown(number));
        var client = clients.lock(seen.bill().client());
        var file = files.put(newFile(client, number, fileName, uploadedBy), content);
        return orders.of(file).orElseGet(() -> attach(client, number, file));
    }

    private PaymentOrder attach(Client client, InvoiceNumber number, StoredFile file) {
        var now = clock.instant();
        var hold = hold(invoices.get(number).requireOpen());
        var order = new PaymentOrder(Ids.at(now), number, client.id(), file, hold, now);
        orders.add(client, order);
        audit.record("payment-order.attached", "invoice:" + number, null, null, order);
        return order;
    }

    private NewFile newFile(Client client, InvoiceNumber number, String fileName, String sentBy) {
        return new NewFile(
                "payment-order",
                "invoice:" + number,
                client.partner(),
                client.id().value(),
                fileName,
                TAKEN,
                DataSize.ofBytes(rules.largestFile()),
                sentBy);
    }

    private Hold hold(Invoice invoice) {
        var bill = invoice.bill();
        return Hold.of(
                bill,
                orders.hasHeld(bill.number()),
                blocks.open(bill.subscription()).isPresent(),
                LocalDate.now(clock),
                rules,
                calendars.current());
    }
}
