package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import java.util.List;

/** What a tariff sells from a day on, until a later list of the same tariff takes over, and what its things are called (ORG-3, PRC-7). */
@WireType("billing.price-list-published.v1")
public record PriceListPublished(String tariff, CloudService service, LocalDate effectiveOn, List<Product> products)
        implements BillingEvent {
    /** All price lists stand in one order. */
    public static final String KEY = "price-lists";

    public PriceListPublished {
        products = List.copyOf(products);
    }

    /**
     * One entry of the list: {@code name} stands on documents, {@code letterName} in letters and lists;
     * {@code consultations} says whether consultations on it are included (CLI-7).
     */
    public record Product(String code, Kind kind, String name, String letterName, boolean consultations) {
        /** What sort of thing is sold. */
        public enum Kind {
            CONFIGURATION,
            EXTRA,
            COUNTED,
            GOODS
        }
    }

    @Override
    public String key() {
        return KEY;
    }
}
