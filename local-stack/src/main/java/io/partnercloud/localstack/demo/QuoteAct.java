package io.partnercloud.localstack.demo;

import java.math.BigDecimal;
import java.util.HashMap;

/** The five worked examples of the price rules, asked of the platform (PRC). */
final class QuoteAct {
    private final Demo.Cast cast;

    QuoteAct(Demo.Cast cast) {
        this.cast = cast;
    }

    void play() {
        cast.narrator().step("What would it cost? The five worked examples");
        for (var example : Quotes.worked()) {
            var quote = cast.partner()
                    .quietPost("/api/partner/quotes", new HashMap<>(example.parameters()))
                    .expect(200);
            if (quote.money("monthly").compareTo(new BigDecimal(example.monthly())) != 0) {
                throw new Unexpected("example " + example.name() + " costs " + quote.text("monthly") + " instead of "
                        + example.monthly());
            }
            cast.narrator().effect(String.format("%-50s %10s a month", example.name(), quote.text("monthly")));
        }
    }
}
