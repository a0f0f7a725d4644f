package io.partnercloud.billing.pricing.price;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rate of value added tax in percent by the day from which it is in force. */
public record VatRates(NavigableMap<LocalDate, Integer> percentSince) {
    public VatRates {
        percentSince = Collections.unmodifiableNavigableMap(new TreeMap<>(percentSince));
    }

    public static VatRates of(Map<LocalDate, Integer> percentSince) {
        return new VatRates(new TreeMap<>(percentSince));
    }

    /** The tax that an amount contains; {@code percent} is null where there is none ("без НДС"). */
    public record Vat(@Nullable Integer percent, Money amount) {
        static final Vat NONE = new Vat(null, Money.ZERO);
    }

    /**
     * What an amount contains of tax: prices include it, so at 22 % it is 22/122 of the amount, HALF_UP to kopecks. A
     * service has the rate of the last day of its line, goods that of the day they are paid for.
     *
     * @throws IllegalArgumentException when no rate is known for that day
     */
    public Vat in(Money amount, VatTreatment treatment, LocalDate on) {
        return switch (treatment) {
            case WITHOUT_VAT -> Vat.NONE;
            case RATE_IN_FORCE -> {
                var percent = on(on);
                yield new Vat(percent, amount.share(percent, 100L + percent));
            }
        };
    }

    /** @throws IllegalArgumentException when no rate is known for that day */
    public int on(LocalDate day) {
        var known = percentSince.floorEntry(day);
        if (known == null) {
            throw new IllegalArgumentException("no VAT rate is known for " + day);
        }
        return known.getValue();
    }
}
