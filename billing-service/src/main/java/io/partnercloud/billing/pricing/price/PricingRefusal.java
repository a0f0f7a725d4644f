package io.partnercloud.billing.pricing.price;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.problem.Refusal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;

/** Why something cannot be priced. */
public abstract sealed class PricingRefusal extends Refusal {
    private PricingRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** What a price list would need to have so that it could be priced. */
    public String lacking() {
        return code();
    }

    /** More connections are wanted than the rent service is for; it names the service that fits (SVC-2). */
    public static final class ServiceLimitExceeded extends PricingRefusal {
        private final CloudService recommended;
        private final URI questionnaire;

        ServiceLimitExceeded(long wanted, int limit, CloudService recommended, URI questionnaire) {
            super(
                    Kind.RULE,
                    "service_limit_exceeded",
                    Map.of("wanted", wanted, "limit", limit, "service", recommended, "questionnaire", questionnaire));
            this.recommended = recommended;
            this.questionnaire = questionnaire;
        }

        public CloudService recommended() {
            return recommended;
        }

        @Override
        public Map<String, Object> properties() {
            return Map.of("recommendedService", recommended, "questionnaire", questionnaire);
        }
    }

    /** The price list sells no configuration of this code. */
    public static final class ConfigurationUnknown extends PricingRefusal {
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

    /** The price list has no price for an extra that is wanted. */
    public static final class ExtraNotSold extends PricingRefusal {
        private final String lacking;

        ExtraNotSold(Extra extra, PriceList list) {
            super(Kind.RULE, "extra_not_sold", Map.of("extra", extra, "tariff", list.tariff()));
            this.lacking = extra.name();
        }

        @Override
        public String lacking() {
            return lacking;
        }
    }

    /** The price list sells nothing of this kind by this code. */
    public static final class ItemUnknown extends PricingRefusal {
        private final String lacking;

        ItemUnknown(String item, ItemKind kind, PriceList list) {
            super(
                    Kind.RULE,
                    "item_unknown",
                    Map.of("item", item, "tariff", list.tariff(), "known", String.join(", ", list.codes(kind))));
            this.lacking = item;
        }

        @Override
        public String lacking() {
            return lacking;
        }
    }

    /** No price list of this tariff is in force on that day. */
    public static final class NoPriceList extends PricingRefusal {
        NoPriceList(String tariff, LocalDate on) {
            this(Kind.RULE, tariff, on);
        }

        private NoPriceList(Kind kind, String tariff, LocalDate on) {
            super(kind, "price_list_unknown", Map.of("tariff", tariff, "on", on));
        }

        /** For who asks for the list itself: it is not there. */
        public static NoPriceList sought(String tariff, LocalDate on) {
            return new NoPriceList(Kind.UNKNOWN, tariff, on);
        }
    }
}
