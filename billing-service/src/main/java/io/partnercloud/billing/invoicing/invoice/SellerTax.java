package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.billing.pricing.price.ItemOnPaper;
import io.partnercloud.billing.pricing.price.LineVat;
import io.partnercloud.billing.pricing.price.VatRates;
import io.partnercloud.billing.pricing.price.VatRegime;
import io.partnercloud.printing.Vat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What decides the tax of a document's lines: its seller's regime, the rates, and for what has no days the day of the sale. */
public record SellerTax(VatRegime regime, VatRates rates, LocalDate soldOn) {
    private static final String SMALL_SELLER = "п. 1 ст. 145 НК РФ";

    /** {@code last} is the last day of what is rendered. */
    public Vat vat(ItemOnPaper item, @Nullable LocalDate last) {
        return LineVat.of(regime, item.vat(), last == null ? soldOn : last, rates);
    }

    /** Why there is no tax, as far as that is known; nothing where there is one. */
    public @Nullable String ground(ItemOnPaper item) {
        return switch (item.vat()) {
            case WITHOUT_VAT -> item.vatGround();
            case RATE_IN_FORCE -> regime == VatRegime.SIMPLIFIED_NO_VAT ? SMALL_SELLER : null;
        };
    }
}
