package io.partnercloud.billing.invoicing.invoice;

import static io.partnercloud.billing.pricing.price.UnifiedPrices.alternately;
import static io.partnercloud.billing.pricing.price.UnifiedPrices.people;
import static io.partnercloud.billing.pricing.price.UnifiedPrices.quote;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.pricing.price.Quote;
import io.partnercloud.contracts.values.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Invoices for tests: 3 890.00 for November 2026, issued on 20.10.2026, due on 27.10.2026. */
public final class InvoiceFixtures {
    public static final LocalDate DUE = LocalDate.parse("2026-10-27");
    public static final LocalDate LATE = LocalDate.parse("2026-10-28");

    public static Draft draft(BillingPeriod period, Quote quote) {
        return Draft.of(InvoiceKind.FIRST, period.from(), period.from(), period, quote.price(), Instant.EPOCH);
    }

    private static final Bill BILL = november();

    private InvoiceFixtures() {}

    public static Bill bill() {
        return BILL;
    }

    private static Bill november() {
        var period = new BillingPeriod(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"));
        var draft = Draft.of(
                InvoiceKind.RECURRING,
                LocalDate.parse("2026-10-20"),
                DUE,
                period,
                quote(alternately(people(2, "ZUP", "BP"), people(1, "BP"))).price(),
                Instant.EPOCH);
        return new Bill(
                InvoiceNumber.of("", 2026, 1),
                new ClientId(new UUID(0, 42)),
                new SubscriptionId(new UUID(0, 43)),
                draft,
                null);
    }

    public static Invoice issued() {
        return new Invoice.Issued(bill(), 0);
    }

    public static Invoice partlyPaid() {
        return issued().pay(Money.of("1000.00"), DUE).state();
    }

    public static Invoice overdue() {
        return issued().becomeOverdue(LATE).state();
    }

    public static Invoice partlyPaidAndOverdue() {
        return partlyPaid().becomeOverdue(LATE).state();
    }

    public static Invoice paid() {
        return issued().pay(Money.of("3890.00"), DUE).state();
    }

    public static Invoice cancelled() {
        return issued().cancel(CancelReason.REPLACED, DUE).state();
    }
}
