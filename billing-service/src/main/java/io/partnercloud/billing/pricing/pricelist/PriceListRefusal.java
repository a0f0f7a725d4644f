package io.partnercloud.billing.pricing.pricelist;

import io.partnercloud.billing.pricing.price.PriceItem;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why prices cannot be changed like that. */
public abstract sealed class PriceListRefusal extends Refusal {
    private PriceListRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** No service is sold by this tariff. */
    public static final class TariffUnknown extends PriceListRefusal {
        public TariffUnknown(String tariff) {
            super(Kind.RULE, "tariff_unknown", Map.of("tariff", tariff));
        }
    }

    /** The tariff has no list that begins on that day. */
    public static final class Unknown extends PriceListRefusal {
        public Unknown(String tariff, LocalDate effectiveOn) {
            super(Kind.UNKNOWN, "price_list_version_unknown", Map.of("tariff", tariff, "effectiveOn", effectiveOn));
        }
    }

    /** The tariff has a list from that day on already. */
    public static final class Exists extends PriceListRefusal {
        public Exists(String tariff, LocalDate effectiveOn) {
            super(Kind.CONFLICT, "price_list_exists", Map.of("tariff", tariff, "effectiveOn", effectiveOn));
        }
    }

    /** Prices of today and of the past are not changed (PRC-7): a list begins on a later day. */
    public static final class TooLate extends PriceListRefusal {
        TooLate(LocalDate effectiveOn, LocalDate today) {
            super(Kind.RULE, "price_list_too_late", Map.of("effectiveOn", effectiveOn, "today", today));
        }
    }

    /** Invoices were priced by this list already: it stays (PRC-7). */
    public static final class Used extends PriceListRefusal {
        Used(String tariff, LocalDate effectiveOn) {
            super(Kind.CONFLICT, "price_list_used", Map.of("tariff", tariff, "effectiveOn", effectiveOn));
        }
    }

    /** Paid subscriptions have things that this list has no price for, so that they could not be invoiced any more. */
    public static final class Incomplete extends PriceListRefusal {
        Incomplete(PriceEffect effect) {
            super(
                    Kind.RULE,
                    "price_list_incomplete",
                    Map.of("subscriptions", effect.unpriced(), "lacking", String.join(", ", effect.lacking())));
        }
    }

    /** An item cannot be sold as the list describes it. */
    public static final class PriceItemUnfit extends PriceListRefusal {
        PriceItemUnfit(PriceItem item, CloudService service) {
            super(
                    Kind.RULE,
                    "price_item_unfit",
                    Map.of("item", item.code(), "kind", item.kind(), "unit", item.unit(), "service", service));
        }
    }

    /** An item stands in a price list more than once. */
    public static final class PriceItemTwice extends PriceListRefusal {
        PriceItemTwice(String item) {
            super(Kind.RULE, "price_item_twice", Map.of("item", item));
        }
    }
}
