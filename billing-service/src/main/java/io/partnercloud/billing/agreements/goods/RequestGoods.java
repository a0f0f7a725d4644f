package io.partnercloud.billing.agreements.goods;

import io.partnercloud.billing.base.calendar.WorkingCalendars;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.Draft;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.InvoiceRules;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.invoice.IssueInvoices;
import io.partnercloud.billing.invoicing.settlement.AccountStep;
import io.partnercloud.billing.invoicing.settlement.AccountStep.Outcome;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.billing.pricing.price.PriceLists;
import io.partnercloud.billing.pricing.price.Tariffs;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks a client to pay for goods, or says what the invoice would say (INV-12). */
@Service
public class RequestGoods {
    private final Subscriptions subscriptions;
    private final PriceLists priceLists;
    private final Tariffs tariffs;
    private final WorkingCalendars calendars;
    private final InvoiceRules rules;
    private final Invoices invoices;
    private final IssueInvoices issueInvoices;
    private final AccountStep accountStep;
    private final Clock clock;

    RequestGoods(
            Subscriptions subscriptions,
            PriceLists priceLists,
            Tariffs tariffs,
            WorkingCalendars calendars,
            InvoiceRules rules,
            Invoices invoices,
            IssueInvoices issueInvoices,
            AccountStep accountStep,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.priceLists = priceLists;
        this.tariffs = tariffs;
        this.calendars = calendars;
        this.rules = rules;
        this.invoices = invoices;
        this.issueInvoices = issueInvoices;
        this.accountStep = accountStep;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Draft preview(Client client, GoodsOrder order) {
        subscription(client, order.service());
        var on = LocalDate.now(clock);
        return draft(client, order, on, calendars.current().guessingFrom(on));
    }

    /** An open invoice of today that asks for exactly the same is answered instead; advance is used at once. */
    @Transactional
    public Invoice issue(ClientId id, GoodsOrder order) {
        var today = LocalDate.now(clock);
        var number = accountStep.take(id, today, client -> issue(client, order, today));
        return invoices.get(number.value());
    }

    private Outcome<InvoiceNumber> issue(Client client, GoodsOrder order, LocalDate today) {
        var subscription = subscription(client, order.service());
        var draft = draft(client, order, today, calendars.current());
        for (var open : invoices.openOf(client.id())) {
            if (open.bill().asksFor(draft)) {
                return Outcome.unchanged(open.bill().number());
            }
        }
        var bill = issueInvoices.issue(client, subscription.terms().id(), draft, null);
        return Outcome.of(bill.number());
    }

    private Subscription subscription(Client client, CloudService service) {
        return subscriptions
                .current(client.id(), service)
                .orElseThrow(() -> new ServiceNotOrdered(client.login(), service));
    }

    private Draft draft(Client client, GoodsOrder order, LocalDate on, WorkingCalendar calendar) {
        client.requireAlive();
        var list = priceLists.require(tariffs.of(order.service(), null), on);
        var dueOn = calendar.after(on, rules.workingDaysToPay());
        return Draft.oneOff(on, dueOn, list.goods(order.items()), clock.instant());
    }
}
