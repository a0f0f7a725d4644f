package io.partnercloud.billing.postpaid;

import io.partnercloud.billing.calendar.WorkingCalendars;
import io.partnercloud.billing.change.PaidDays;
import io.partnercloud.billing.invoice.BillingPeriod;
import io.partnercloud.billing.invoice.Draft;
import io.partnercloud.billing.invoice.InvoiceKind;
import io.partnercloud.billing.invoice.InvoiceLine;
import io.partnercloud.billing.pricing.PriceParameters;
import io.partnercloud.billing.subscription.Subscription;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what days that were used cost afterwards (INV-11): by what the client had on each day, without blocked days. */
@Service
public class DraftPostpaid {
    private final PaidDays paidDays;
    private final PostpaidSubscriptions postpaid;
    private final PriceParameters priceParameters;
    private final WorkingCalendars calendars;
    private final Clock clock;

    DraftPostpaid(
            PaidDays paidDays,
            PostpaidSubscriptions postpaid,
            PriceParameters priceParameters,
            WorkingCalendars calendars,
            Clock clock) {
        this.paidDays = paidDays;
        this.postpaid = postpaid;
        this.priceParameters = priceParameters;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** INV-3, PRC-7: each line of each part of a month by itself, in the prices of the period's start. */
    @Transactional
    public List<InvoiceLine> lines(Subscription.Active active, BillingPeriod period) {
        var terms = active.terms();
        var history = paidDays.history(active);
        var blocks = postpaid.blocks(terms.id(), period.from());
        var prices = priceParameters.of(period.from());
        var lines = new ArrayList<InvoiceLine>();
        for (var used : UsedDays.of(period, day -> blocks.stream().anyMatch(block -> block.covers(day)))) {
            for (var days : history.unchanged(used)) {
                var price = prices.price(terms.service(), terms.tariff(), history.on(days.from()));
                lines.addAll(Draft.lines(days, price, clock.instant()));
            }
        }
        return lines;
    }

    Draft draft(Subscription.Active active, BillingPeriod period, LocalDate issuedOn, int workingDaysToPay) {
        var terms = active.terms();
        return new Draft(
                InvoiceKind.RECURRING,
                issuedOn,
                calendars.current().plusWorkingDays(issuedOn, workingDaysToPay),
                period,
                terms.monthly(),
                priceParameters
                        .price(terms.service(), terms.tariff(), terms.parameters(), period.from())
                        .priceList(),
                lines(active, period));
    }
}
