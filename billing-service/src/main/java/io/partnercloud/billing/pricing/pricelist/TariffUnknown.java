package io.partnercloud.billing.pricing.pricelist;

import java.util.Map;

/** No service is sold by this tariff. */
public final class TariffUnknown extends PriceListRefusal {
    public TariffUnknown(String tariff) {
        super(Kind.RULE, "tariff_unknown", Map.of("tariff", tariff));
    }
}
