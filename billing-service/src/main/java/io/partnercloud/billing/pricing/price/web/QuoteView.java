package io.partnercloud.billing.pricing.price.web;

import io.partnercloud.billing.pricing.price.Quote;
import io.partnercloud.billing.pricing.price.QuoteLine;
import io.partnercloud.contracts.values.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A price with its lines and with what it allows. */
record QuoteView(
        String tariff,
        LocalDate pricesSince,
        Money monthly,
        List<Line> lines,
        int connections,
        List<Map<String, Integer>> allowedSessions,
        BigInteger allowedSessionsTotal,
        List<HintView> hints) {
    /** The first so many combinations are listed; all are counted. */
    private static final int LISTED = 200;

    /** So many units of one item. */
    record Line(String code, String name, int quantity, Money unitPrice, Money amount) {
        static Line of(QuoteLine line) {
            var item = line.item();
            return new Line(item.code(), item.name(), line.quantity(), item.price(), line.amount());
        }
    }

    static QuoteView of(Quote quote, Locale language) {
        var sessions = quote.plan().sessions(LISTED);
        return new QuoteView(
                quote.priceList().tariff(),
                quote.priceList().effectiveOn(),
                quote.monthly(),
                quote.lines().stream().map(Line::of).toList(),
                quote.connections(),
                sessions.listed(),
                sessions.total(),
                quote.hints().stream().map(hint -> HintView.of(hint, language)).toList());
    }
}
