package io.partnercloud.billing.pricing.price;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Several people who all work with the same configurations, named by their price-list codes. */
public record PeopleGroup(int count, Set<String> configurations) {
    public PeopleGroup {
        configurations =
                Collections.unmodifiableSortedSet(new TreeSet<>(configurations)); // written the same way everywhere
        if (count < 1 || configurations.isEmpty()) {
            throw new IllegalArgumentException("a group has at least one person and one configuration");
        }
    }

    /** PRC-2. */
    long connections(UseMode mode) {
        return switch (mode) {
            case ALTERNATELY -> count;
            case AT_THE_SAME_TIME -> (long) count * configurations.size();
        };
    }
}
