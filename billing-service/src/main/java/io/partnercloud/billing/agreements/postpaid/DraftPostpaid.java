package io.partnercloud.billing.agreements.postpaid;

import io.partnercloud.billing.agreements.change.PaidDays;
import io.partnercloud.billing.agreements.change.ParametersHistory;
import io.partnercloud.billing.base.calendar.WorkingCalendars;
import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.invoicing.invoice.Draft;
import io.partnercloud.billing.invoicing.invoice.InvoiceKind;
import io.partnercloud.billing.invoicing.invoice.InvoiceLine;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.invoicing.subscription.Terms;
import io.partnercloud.billing.pricing.price.PriceParameters;
import io.partnercloud.billing.pricing.price.PricesOfDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

    /** Of many subscriptions, each in its own period. */
    @Transactional
    public Map<SubscriptionId, List<InvoiceLine>> lines(Map<Subscription.Active, BillingPeriod> periods) {
        var histories = paidDays.histories(periods.keySet());
        var blocks = postpaid.blocks(histories.keySet());
        var prices = new HashMap<LocalDate, PricesOfDay>();
        return periods.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().terms().id(), each -> {
                    var terms = each.getKey().terms();
                    var period = each.getValue();
                    return lines(
                            terms,
                            period,
                            Objects.requireNonNull(histories.get(terms.id())),
                            blocks.getOrDefault(terms.id(), List.of()),
                            prices.computeIfAbsent(period.from(), priceParameters::of));
                }));
    }

    /** INV-3, PRC-7: each line of each part of a month by itself, in the prices of the period's start. */
    private List<InvoiceLine> lines(
            Terms terms,
            BillingPeriod period,
            ParametersHistory history,
            List<PostpaidSubscriptions.Blocked> blocks,
            PricesOfDay prices) {
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
                calendars.current().after(issuedOn, workingDaysToPay),
                period,
                terms.monthly(),
                priceParameters
                        .price(terms.service(), terms.tariff(), terms.parameters(), period.from())
                        .priceList(),
                Objects.requireNonNull(lines(Map.of(active, period)).get(terms.id())));
    }
}
