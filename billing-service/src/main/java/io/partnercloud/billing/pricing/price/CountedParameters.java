package io.partnercloud.billing.pricing.price;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** So many of each counted item of a PBX or cash-desk price list, by its code (SVC-1). */
public record CountedParameters(SortedMap<String, Integer> items) implements ListedParameters {
    public CountedParameters {
        items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
        if (items.isEmpty() || items.values().stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("at least one of something is ordered");
        }
    }

    public static CountedParameters of(Map<String, Integer> items) {
        return new CountedParameters(new TreeMap<>(items));
    }
}
