package io.partnercloud.billing.debt.paymentorder;

import io.partnercloud.billing.base.calendar.WorkingCalendars;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.debt.blocking.Blocks;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceLists;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.InvoiceRefusal;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.security.Scope;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the payment order of who has paid and fears to be blocked before the money is here (INV-8). */
@Service
public class AttachPaymentOrder {
    private final InvoiceLists lists;
    private final Invoices invoices;
    private final Clients clients;
    private final Blocks blocks;
    private final WorkingCalendars calendars;
    private final PaymentOrders orders;
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
            PaymentOrderRules rules,
            Audit audit,
            Clock clock) {
        this.lists = lists;
        this.invoices = invoices;
        this.clients = clients;
        this.blocks = blocks;
        this.calendars = calendars;
        this.orders = orders;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same file again changes nothing and answers as before. Blocking takes the client's lock, too: one comes first. */
    @Transactional
    public PaymentOrder attach(Scope scope, InvoiceNumber number, String fileName, byte[] content, String uploadedBy) {
        var type = FileType.of(content).orElseThrow(() -> new PaymentOrderRefusal.FileTypeUnknown(fileName));
        var seen = lists.of(scope, number).orElseThrow(() -> new InvoiceRefusal.Unknown(number));
        var client = clients.lock(seen.bill().client());
        var hash = sha256(content);
        var known = orders.of(number, hash);
        if (known.isPresent()) {
            return known.get();
        }
        var order = new PaymentOrder(
                Ids.at(clock.instant()),
                number,
                client.id(),
                fileName,
                type,
                content.length,
                hash,
                hold(invoices.get(number).requireOpen()),
                clock.instant(),
                uploadedBy);
        orders.add(client, order, content);
        audit.record("payment-order.attached", "invoice:" + number, null, null, order);
        return order;
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

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
