package io.partnercloud.billing.agreements.order;

import io.partnercloud.billing.base.calendar.WorkingCalendars;
import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.invoicing.invoice.Draft;
import io.partnercloud.billing.invoicing.invoice.InvoiceKind;
import io.partnercloud.billing.invoicing.invoice.InvoiceRules;
import io.partnercloud.billing.pricing.price.MonthlyPrice;
import io.partnercloud.billing.pricing.price.PriceParameters;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what an invoice would say: the prices of its period's start (PRC-7), its lines (INV-3), its due date (INV-5). */
@Service
public class DraftInvoice {
    private final PriceParameters priceParameters;
    private final WorkingCalendars calendars;
    private final InvoiceRules rules;
    private final Clock clock;

    DraftInvoice(PriceParameters priceParameters, WorkingCalendars calendars, InvoiceRules rules, Clock clock) {
        this.priceParameters = priceParameters;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Draft draft(
            InvoiceKind kind,
            CloudService service,
            String tariff,
            ServiceParameters parameters,
            BillingPeriod period,
            LocalDate issuedOn) {
        return draft(kind, service, tariff, parameters, period, issuedOn, calendars.current());
    }

    /** For a preview: of a year without a calendar it guesses the due date (ORG-2). */
    @Transactional
    public Draft preview(
            InvoiceKind kind,
            CloudService service,
            String tariff,
            ServiceParameters parameters,
            BillingPeriod period,
            LocalDate issuedOn) {
        return draft(
                kind,
                service,
                tariff,
                parameters,
                period,
                issuedOn,
                calendars.current().guessingFrom(issuedOn));
    }

    private Draft draft(
            InvoiceKind kind,
            CloudService service,
            String tariff,
            ServiceParameters parameters,
            BillingPeriod period,
            LocalDate issuedOn,
            WorkingCalendar calendar) {
        var price = priceParameters.price(service, tariff, parameters, period.from());
        return draft(kind, price, period, issuedOn, calendar);
    }

    /** For many drafts: the caller has read prices and calendar. */
    Draft draft(
            InvoiceKind kind, MonthlyPrice price, BillingPeriod period, LocalDate issuedOn, WorkingCalendar calendar) {
        return Draft.of(kind, issuedOn, dueOn(issuedOn, calendar), period, price, clock.instant());
    }

    /** INV-5. */
    LocalDate dueOn(LocalDate issuedOn, WorkingCalendar calendar) {
        return calendar.after(issuedOn, rules.workingDaysToPay());
    }
}
