package io.partnercloud.billing.agreements.order;

import io.partnercloud.billing.base.calendar.WorkingCalendars;
import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.invoicing.invoice.Draft;
import io.partnercloud.billing.invoicing.invoice.InvoiceKind;
import io.partnercloud.billing.pricing.price.PriceParameters;
import io.partnercloud.billing.pricing.price.PricesOfDay;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Writes the drafts of the run on the 20th: the next calendar month at the prices of its first day (INV-4, PRC-7). */
@Service
class DraftMonthlyInvoices {
    private final DraftInvoice draftInvoice;
    private final PriceParameters priceParameters;
    private final WorkingCalendars calendars;
    private final Clock clock;

    DraftMonthlyInvoices(
            DraftInvoice draftInvoice, PriceParameters priceParameters, WorkingCalendars calendars, Clock clock) {
        this.draftInvoice = draftInvoice;
        this.priceParameters = priceParameters;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What all invoices of one run have in common, read once. Lives within one transaction. */
    final class Drafts {
        private final LocalDate issuedOn;
        private final BillingPeriod period;
        private final PricesOfDay prices;
        private final WorkingCalendar calendar;

        private Drafts(LocalDate on) {
            var today = LocalDate.now(clock);
            this.issuedOn = today.isAfter(on) ? today : on;
            this.period = BillingPeriod.following(IssueMonthlyInvoices.paidThrough(on), 1);
            this.prices = priceParameters.of(period.from());
            this.calendar = calendars.current();
        }

        /** A run that comes late is dated with the day on which it comes. */
        LocalDate issuedOn() {
            return issuedOn;
        }

        /** ORG-2. */
        boolean areDueByGuess() {
            return calendar.isGuess(issuedOn, draftInvoice.dueOn(issuedOn, calendar));
        }

        Draft of(CloudService service, String tariff, ServiceParameters parameters) {
            var price = prices.price(service, tariff, parameters);
            return draftInvoice.draft(InvoiceKind.RECURRING, price, period, issuedOn, calendar);
        }
    }

    Drafts on(LocalDate date) {
        return new Drafts(date);
    }
}
