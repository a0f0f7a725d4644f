package io.partnercloud.billing.invoicing.settlement;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.Bill;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.InvoiceRefusal;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.invoice.RecognisedBefore;
import io.partnercloud.billing.invoicing.ledger.Ledger;
import io.partnercloud.billing.invoicing.ledger.Posting;
import io.partnercloud.billing.invoicing.settlement.AccountStep.Outcome;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An accountant gives up what outlived the account or the service (CLI-1): what was rendered and not paid is a loss, what was not
 * rendered is not asked for any more, and money that had been paid for that is the client's again.
 */
@Service
public class GiveUpDebt {
    private final Invoices invoices;
    private final RecognisedBefore recognisedBefore;
    private final Subscriptions subscriptions;
    private final Allocations allocations;
    private final TakeBackAllocation takeBackAllocation;
    private final SettleInvoices settleInvoices;
    private final AccountStep accountStep;
    private final WriteOffs writeOffs;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    GiveUpDebt(
            Invoices invoices,
            RecognisedBefore recognisedBefore,
            Subscriptions subscriptions,
            Allocations allocations,
            TakeBackAllocation takeBackAllocation,
            SettleInvoices settleInvoices,
            AccountStep accountStep,
            WriteOffs writeOffs,
            Ledger ledger,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.invoices = invoices;
        this.recognisedBefore = recognisedBefore;
        this.subscriptions = subscriptions;
        this.allocations = allocations;
        this.takeBackAllocation = takeBackAllocation;
        this.settleInvoices = settleInvoices;
        this.accountStep = accountStep;
        this.writeOffs = writeOffs;
        this.ledger = ledger;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param reason by which order it is given up, and why
     * @throws InvoiceRefusal.StillServed while the client has the service
     * @throws InvoiceRefusal.EndsThisMonth before the act that says what was rendered
     */
    @Transactional
    public WriteOff giveUp(InvoiceNumber number, String reason, String by) {
        var today = LocalDate.now(clock);
        return accountStep
                .take(invoices.get(number).bill().client(), today, client -> giveUp(client, number, reason, by, today))
                .value();
    }

    private Outcome<WriteOff> giveUp(Client client, InvoiceNumber number, String reason, String by, LocalDate today) {
        var before = invoices.get(number).requireOpen();
        requireOver(before.bill(), today);
        var rendered = recognisedBefore.rendered(number);
        var returned = giveBack(client, before, rendered, today);
        var open = invoices.get(number);
        invoices.save(open.writeOff(today));
        var writeOff = new WriteOff(
                writeOffs.nextNumber(today.getYear()),
                number,
                client.id(),
                today,
                rendered.minus(open.paid()),
                open.bill().total().minus(rendered),
                returned,
                reason,
                by);
        keep(client, writeOff);
        audit.record("invoice.written-off", "invoice:" + number, reason, before, writeOff);
        return Outcome.of(writeOff);
    }

    private void requireOver(Bill bill, LocalDate today) {
        if (!(subscriptions.get(bill.subscription()) instanceof Subscription.Ended ended)) {
            throw new InvoiceRefusal.StillServed(bill.number());
        }
        var from = YearMonth.from(ended.endedOn()).plusMonths(1).atDay(1);
        if (today.isBefore(from)) {
            throw new InvoiceRefusal.EndsThisMonth(bill.number(), from);
        }
    }

    /** What was paid beyond what was rendered. */
    private Money giveBack(Client client, Invoice invoice, Money rendered, LocalDate today) {
        if (invoice.paid().compareTo(rendered) <= 0) {
            return Money.ZERO;
        }
        var number = invoice.bill().number();
        for (var use : allocations.ofInvoice(number)) {
            outbox.append(AllocationContract.allocated(client, takeBackAllocation.free(client, use, today)));
        }
        if (rendered.isPositive()) {
            settleInvoices.settle(client, invoices.get(number), rendered, null, today);
        }
        return invoice.paid().minus(rendered);
    }

    private void keep(Client client, WriteOff writeOff) {
        writeOffs.add(client, writeOff);
        var postings = new ArrayList<Posting>();
        if (writeOff.amount().isPositive()) {
            postings.add(Posting.debtLost(client.id(), writeOff.amount(), writeOff.on(), writeOff.number()));
        }
        if (writeOff.withdrawn().isPositive()) {
            postings.add(Posting.neverRendered(client.id(), writeOff.withdrawn(), writeOff.on(), writeOff.number()));
        }
        ledger.postAll(postings);
        outbox.append(WriteOffContract.writtenOff(client, writeOff));
    }
}
