package io.partnercloud.billing.pricing.price;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why something cannot be priced. */
public abstract sealed class PricingRefusal extends Refusal
        permits ServiceLimitExceeded, ConfigurationUnknown, ExtraNotSold, ItemUnknown, NoPriceList {
    PricingRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** What a price list would need to have so that it could be priced. */
    public String lacking() {
        return code();
    }
}
