package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.ledger.Ledger;
import io.partnercloud.billing.invoicing.ledger.Posting;
import io.partnercloud.platform.events.Outbox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws an invoice of which nothing is paid; its number stays used. */
@Service
public class CancelInvoice {
    private final Invoices invoices;
    private final RecognisedBefore recognisedBefore;
    private final Ledger ledger;
    private final Outbox outbox;

    CancelInvoice(Invoices invoices, RecognisedBefore recognisedBefore, Ledger ledger, Outbox outbox) {
        this.invoices = invoices;
        this.recognisedBefore = recognisedBefore;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /** The caller holds the client's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(Client client, Invoice invoice, CancelReason reason, LocalDate on) {
        var change = invoice.cancel(reason, on);
        invoices.save(change.state());
        ledger.postAll(postings(invoice.bill(), on));
        change.events().forEach(event -> outbox.append(InvoiceContract.of(client, event)));
    }

    /** What is earned already is not taken from what is to be earned. */
    private List<Posting> postings(Bill bill, LocalDate on) {
        var client = bill.client();
        var number = bill.number().text();
        var postings = new ArrayList<Posting>();
        postings.add(Posting.invoiceCancelled(client, bill.total(), on, number));
        var onActs = recognisedBefore.onActs(bill.number());
        if (!onActs.isZero()) {
            postings.add(Posting.recognisedInVain(client, onActs, on, number));
        }
        var unbilled = recognisedBefore.letGo(bill.number());
        if (!unbilled.isZero()) {
            postings.add(Posting.useUnbilled(client, unbilled, on, number));
        }
        return postings;
    }
}
