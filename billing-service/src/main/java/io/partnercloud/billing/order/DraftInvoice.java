package io.partnercloud.billing.order;

import io.partnercloud.billing.calendar.WorkingCalendar;
import io.partnercloud.billing.calendar.WorkingCalendars;
import io.partnercloud.billing.invoice.BillingPeriod;
import io.partnercloud.billing.invoice.Draft;
import io.partnercloud.billing.invoice.InvoiceKind;
import io.partnercloud.billing.invoice.InvoiceRules;
import io.partnercloud.billing.pricing.PriceList;
import io.partnercloud.billing.pricing.PriceLists;
import io.partnercloud.billing.pricing.RentParameters;
import io.partnercloud.billing.pricing.ServiceLimits;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what an invoice would say: the prices of its period's start (PRC-7), its lines (INV-3), its due date (INV-5). */
@Service
class DraftInvoice {
    private final PriceLists priceLists;
    private final WorkingCalendars calendars;
    private final ServiceLimits limits;
    private final InvoiceRules rules;
    private final Clock clock;

    DraftInvoice(
            PriceLists priceLists, WorkingCalendars calendars, ServiceLimits limits, InvoiceRules rules, Clock clock) {
        this.priceLists = priceLists;
        this.calendars = calendars;
        this.limits = limits;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    Draft draft(InvoiceKind kind, String tariff, RentParameters parameters, BillingPeriod period, LocalDate issuedOn) {
        var priceList = priceLists.require(tariff, period.from());
        return draft(kind, priceList, parameters, period, issuedOn, calendars.current());
    }

    /** For many drafts: the caller has read price list and calendar. */
    Draft draft(
            InvoiceKind kind,
            PriceList priceList,
            RentParameters parameters,
            BillingPeriod period,
            LocalDate issuedOn,
            WorkingCalendar calendar) {
        var quote = priceList.quote(parameters, limits);
        var dueOn = calendar.plusWorkingDays(issuedOn, rules.workingDaysToPay());
        return Draft.of(kind, issuedOn, dueOn, period, quote, clock.instant());
    }
}
