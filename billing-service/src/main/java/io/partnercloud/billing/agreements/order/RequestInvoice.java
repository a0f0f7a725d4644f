package io.partnercloud.billing.agreements.order;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.invoicing.invoice.CancelInvoice;
import io.partnercloud.billing.invoicing.invoice.CancelReason;
import io.partnercloud.billing.invoicing.invoice.Draft;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceKind;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.InvoiceRules;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.invoice.IssueInvoices;
import io.partnercloud.billing.invoicing.settlement.AccountStep;
import io.partnercloud.billing.invoicing.settlement.AccountStep.Outcome;
import io.partnercloud.billing.invoicing.subscription.BillingMode;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.invoicing.subscription.SubscriptionRefusal;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.billing.invoicing.subscription.Terms;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client, or its partner for it, asks for an invoice (INV-1, INV-2), or only what it would say. */
@Service
public class RequestInvoice {
    private final Subscriptions subscriptions;
    private final Invoices invoices;
    private final DraftInvoice draftInvoice;
    private final IssueInvoices issueInvoices;
    private final CancelInvoice cancelInvoice;
    private final AccountStep accountStep;
    private final InvoiceRules rules;
    private final Clock clock;

    RequestInvoice(
            Subscriptions subscriptions,
            Invoices invoices,
            DraftInvoice draftInvoice,
            IssueInvoices issueInvoices,
            CancelInvoice cancelInvoice,
            AccountStep accountStep,
            InvoiceRules rules,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.invoices = invoices;
        this.draftInvoice = draftInvoice;
        this.issueInvoices = issueInvoices;
        this.cancelInvoice = cancelInvoice;
        this.accountStep = accountStep;
        this.rules = rules;
        this.clock = clock;
    }

    /** What the invoice would say if it were asked for on that day; changes nothing. */
    @Transactional(readOnly = true)
    public Draft preview(Client client, InvoiceRequest request, LocalDate on) {
        return draft(client, current(client, request), request, on, draftInvoice::preview);
    }

    /**
     * Issues the invoice. One that already asks for exactly the same is answered instead; others that are open, unpaid and
     * continue what is paid are replaced by it. Whose client it is, is the caller's to know.
     */
    @Transactional
    public Invoice issue(Client known, InvoiceRequest request) {
        var today = LocalDate.now(clock);
        var number = accountStep.take(known.id(), today, client -> issue(client, request, today));
        return invoices.get(number.value());
    }

    private Outcome<InvoiceNumber> issue(Client client, InvoiceRequest request, LocalDate today) {
        var current = current(client, request);
        var draft = draft(client, current, request, today, draftInvoice::draft);
        var inItsWay = current == null
                ? List.<Invoice>of()
                : invoices.openOf(current.terms().id());
        for (var open : inItsWay) {
            if (open.bill().asksFor(draft)) {
                return Outcome.unchanged(open.bill().number());
            }
        }
        InvoiceNumber replaced = null;
        for (var open : inItsWay) {
            replaced = replace(client, open, today);
        }
        var subscription = ordered(client, current, request, draft);
        return Outcome.of(
                issueInvoices.issue(client, subscription, draft, replaced).number());
    }

    private @Nullable Subscription current(Client client, InvoiceRequest request) {
        return subscriptions.current(client.id(), request.service()).orElse(null);
    }

    /** How a draft is written: for good, or for a preview. */
    private interface Pen {
        Draft write(
                InvoiceKind kind,
                CloudService service,
                String tariff,
                ServiceParameters parameters,
                BillingPeriod period,
                LocalDate issuedOn);
    }

    private Draft draft(Client client, @Nullable Subscription current, InvoiceRequest request, LocalDate on, Pen pen) {
        rules.checkMonths(request.months());
        client.requireAlive();
        var fromToday = BillingPeriod.askedFor(on, request.months(), rules.lastDayOfFirstHalf());
        if (!(current instanceof Subscription.Active active)) {
            return pen.write(
                    InvoiceKind.FIRST,
                    request.service(),
                    request.tariff(),
                    wanted(client, request, current),
                    fromToday,
                    on);
        }
        if (active.mode() == BillingMode.POSTPAID) {
            throw new SubscriptionRefusal.PaidAfterwards(active);
        }
        active.requireNotGivenUp();
        var terms = active.terms();
        if (request.parameters() != null && !request.parameters().equals(terms.parameters())) {
            throw new SubscriptionRefusal.ParametersDiffer(active);
        }
        var period = active.paidThrough().isBefore(on)
                ? fromToday
                : BillingPeriod.following(active.paidThrough(), request.months());
        return pen.write(InvoiceKind.RECURRING, terms.service(), terms.tariff(), terms.parameters(), period, on);
    }

    private InvoiceNumber replace(Client client, Invoice open, LocalDate today) {
        if (open instanceof Invoice.Overdue && open.bill().kind() != InvoiceKind.FIRST) {
            throw new OrderRefusal.DebtComesFirst(open);
        }
        cancelInvoice.cancel(client, open, CancelReason.REPLACED, today);
        return open.bill().number();
    }

    /** The subscription that the invoice is for: a first request makes it, a later one may still change what is ordered. */
    private SubscriptionId ordered(Client client, @Nullable Subscription current, InvoiceRequest request, Draft draft) {
        switch (current) {
            case null -> {
                var id = new SubscriptionId(Ids.at(clock.instant()));
                var terms = new Terms(
                        id,
                        client.id(),
                        request.service(),
                        request.tariff(),
                        wanted(client, request, current),
                        draft.monthly());
                subscriptions.add(client, new Subscription.Pending(terms, 0));
                return id;
            }
            case Subscription.Pending pending ->
                subscriptions.save(pending.reorder(wanted(client, request, current), draft.monthly()));
            case Subscription.Active _, Subscription.Ended _ -> {}
        }
        return current.terms().id();
    }

    /** What was ordered before and never paid for stays ordered where the request says nothing else. */
    private static ServiceParameters wanted(Client client, InvoiceRequest request, @Nullable Subscription current) {
        if (request.parameters() != null) {
            return request.parameters();
        }
        if (current instanceof Subscription.Pending pending) {
            return pending.terms().parameters();
        }
        throw new OrderRefusal.ParametersMissing(client.login());
    }
}
