package io.partnercloud.billing.pricing.price;

import io.partnercloud.printing.Vat;
import java.time.LocalDate;

/** Which value added tax a line carries: what the law says of the thing sold, how the seller is taxed, and the rate of the day. */
public final class LineVat {
    private static final int REDUCED = 5;
    private static final int REDUCED_LATER = 7;

    private LineVat() {}

    /** {@code on} is the last day of what is rendered, or the day on which goods are sold. */
    public static Vat of(VatRegime seller, VatTreatment treatment, LocalDate on, VatRates rates) {
        return switch (treatment) {
            case WITHOUT_VAT -> Vat.NONE;
            case RATE_IN_FORCE ->
                switch (seller) {
                    case GENERAL -> new Vat.At(rates.on(on));
                    case SIMPLIFIED_NO_VAT -> Vat.NONE;
                    case SIMPLIFIED_5 -> new Vat.At(REDUCED);
                    case SIMPLIFIED_7 -> new Vat.At(REDUCED_LATER);
                };
        };
    }
}
