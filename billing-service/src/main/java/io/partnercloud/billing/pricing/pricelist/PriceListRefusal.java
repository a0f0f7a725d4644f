package io.partnercloud.billing.pricing.pricelist;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why prices cannot be changed like that. */
public abstract sealed class PriceListRefusal extends Refusal
        permits TariffUnknown,
                PriceListUnknown,
                PriceListExists,
                PriceListTooLate,
                PriceListUsed,
                PriceListIncomplete,
                PriceItemUnfit,
                PriceItemTwice {
    PriceListRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }
}
