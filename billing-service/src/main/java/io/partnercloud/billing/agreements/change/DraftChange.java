package io.partnercloud.billing.agreements.change;

import io.partnercloud.billing.agreements.order.OrderRefusal;
import io.partnercloud.billing.base.calendar.WorkingCalendars;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.invoicing.invoice.InvoiceRules;
import io.partnercloud.billing.invoicing.invoice.Invoices;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.pricing.price.PriceParameters;
import io.partnercloud.billing.pricing.price.QuoteLine;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out what a change would do (CHG-2…4); changes nothing. */
@Service
class DraftChange {
    private final Invoices invoices;
    private final PaidDays paidDays;
    private final PriceParameters priceParameters;
    private final WorkingCalendars calendars;
    private final InvoiceRules rules;
    private final Clock clock;

    DraftChange(
            Invoices invoices,
            PaidDays paidDays,
            PriceParameters priceParameters,
            WorkingCalendars calendars,
            InvoiceRules rules,
            Clock clock) {
        this.invoices = invoices;
        this.paidDays = paidDays;
        this.priceParameters = priceParameters;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @throws ChangeRefusal.ChangesNothing when the client has these parameters
     * @throws OrderRefusal.DebtComesFirst while something that continues the subscription is overdue
     */
    @Transactional
    ChangeDraft draft(Client client, Subscription.Active active, ServiceParameters wanted, LocalDate today) {
        return draft(client, active, wanted, today, calendars.current());
    }

    /** The same for a preview: of a year without a calendar it guesses the due date (ORG-2). */
    @Transactional
    ChangeDraft preview(Client client, Subscription.Active active, ServiceParameters wanted, LocalDate today) {
        return draft(client, active, wanted, today, calendars.current().guessingFrom(today));
    }

    private ChangeDraft draft(
            Client client,
            Subscription.Active active,
            ServiceParameters wanted,
            LocalDate today,
            WorkingCalendar calendar) {
        client.requireAlive();
        if (wanted.equals(active.terms().parameters())) {
            throw new ChangeRefusal.ChangesNothing(client.login());
        }
        invoices.lateOf(active.terms().id(), today).ifPresent(late -> {
            throw new OrderRefusal.DebtComesFirst(late);
        });
        var monthly = quote(active, wanted, pricesOf(active, today));
        return new ChangeDraft(
                active,
                wanted,
                Money.sum(monthly.stream().map(QuoteLine::amount).toList()),
                today,
                effect(active, wanted, today, calendar));
    }

    private Effect effect(
            Subscription.Active active, ServiceParameters wanted, LocalDate today, WorkingCalendar calendar) {
        var up = difference(active, wanted, today);
        if (up.total().isPositive()) {
            return new Effect.Surcharge(up.days(), up, dueOn(today, calendar));
        }
        var tomorrow = today.plusDays(1);
        var down = difference(active, wanted, tomorrow);
        return down.total().isNegative() ? new Effect.Credit(tomorrow, down) : new Effect.AtOnce(today);
    }

    /** What the wanted parameters cost more, or less, than what the client has, from that day to the end of what is paid. */
    Difference difference(Subscription.Active active, ServiceParameters wanted, LocalDate from) {
        var history = paidDays.history(active);
        var stretches = new ArrayList<PricedDays>();
        for (var paid : paidDays.periods(active.terms().id(), from)) {
            var prices = paid.from();
            var after = quote(active, wanted, prices);
            var left = new BillingPeriod(from.isAfter(prices) ? from : prices, paid.to());
            for (var days : history.unchanged(left)) {
                stretches.add(new PricedDays(days, quote(active, history.on(days.from()), prices), after));
            }
        }
        return Difference.of(active.terms().service(), stretches, clock.instant());
    }

    /** INV-5. */
    LocalDate dueOn(LocalDate issuedOn) {
        return dueOn(issuedOn, calendars.current());
    }

    private LocalDate dueOn(LocalDate issuedOn, WorkingCalendar calendar) {
        return calendar.after(issuedOn, rules.workingDaysToPay());
    }

    /** PRC-7: the subscription keeps the prices of the invoice that pays for the day. */
    private LocalDate pricesOf(Subscription.Active active, LocalDate day) {
        return paidDays.periods(active.terms().id(), day).stream()
                .findFirst()
                .map(BillingPeriod::from)
                .filter(start -> !start.isAfter(day))
                .orElse(day);
    }

    private List<QuoteLine> quote(Subscription.Active active, ServiceParameters parameters, LocalDate pricesOn) {
        return priceParameters
                .price(active.terms().service(), active.terms().tariff(), parameters, pricesOn)
                .lines();
    }
}
