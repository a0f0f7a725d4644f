package io.partnercloud.billing.pricing.price;

import java.util.Map;

/** The price list sells no configuration of this code. */
public final class ConfigurationUnknown extends PricingRefusal {
    private final String lacking;

    ConfigurationUnknown(String configuration, PriceList list) {
        super(
                Kind.RULE,
                "configuration_unknown",
                Map.of(
                        "configuration",
                        configuration,
                        "tariff",
                        list.tariff(),
                        "known",
                        String.join(", ", list.codes(ItemKind.CONFIGURATION))));
        this.lacking = configuration;
    }

    @Override
    public String lacking() {
        return lacking;
    }
}
