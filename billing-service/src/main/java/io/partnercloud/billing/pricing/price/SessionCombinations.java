package io.partnercloud.billing.pricing.price;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sessions may be open at the same time: the maximal combinations only, the first of them listed, all of them
 * counted. Who may open one configuration may open every cheaper one, so a combination is possible exactly when, for
 * each configuration, the sessions of it and of dearer ones do not outnumber the connections that can open it; and it is
 * maximal when every connection is in use. Neither listing nor counting tries what is not allowed: the work is bounded
 * by limit × configurations and by configurations × connections².
 */
public record SessionCombinations(List<Map<String, Integer>> listed, BigInteger total) {
    public SessionCombinations {
        listed = List.copyOf(listed);
    }

    static SessionCombinations of(ConnectionPlan plan, int limit) {
        var able = plan.rented().stream().mapToInt(plan::able).toArray();
        var listing = new Listing(plan, able, limit);
        listing.from(0, plan.total());
        return new SessionCombinations(listing.found, count(able, plan.total()));
    }

    /** Walks from the cheapest configuration to the dearest, many sessions first. */
    private static final class Listing {
        private final List<PriceItem> rented;
        private final int[] able;
        private final int limit;
        private final int[] sessions;
        private final List<Map<String, Integer>> found = new ArrayList<>();

        Listing(ConnectionPlan plan, int[] able, int limit) {
            this.rented = plan.rented();
            this.able = able;
            this.limit = limit;
            this.sessions = new int[able.length];
        }

        void from(int index, int free) {
            if (index == able.length) {
                found.add(combination());
                return;
            }
            for (var here = free; here >= free - ableBeyond(able, index) && here >= 0; here--) {
                if (found.size() == limit) {
                    return;
                }
                sessions[index] = here;
                from(index + 1, free - here);
            }
        }

        private Map<String, Integer> combination() {
            var combination = new LinkedHashMap<String, Integer>();
            for (var i = 0; i < sessions.length; i++) {
                if (sessions[i] > 0) {
                    combination.put(rented.get(i).code(), sessions[i]);
                }
            }
            return Collections.unmodifiableMap(combination);
        }
    }

    /** How many of the free connections can be kept for configurations dearer than this one. */
    private static int ableBeyond(int[] able, int index) {
        return index + 1 < able.length ? able[index + 1] : 0;
    }

    /** ways[free] = in how many ways so many free connections are spread over the configurations from here to the dearest. */
    private static BigInteger count(int[] able, int total) {
        var ways = new BigInteger[total + 1];
        Arrays.fill(ways, BigInteger.ZERO);
        ways[0] = BigInteger.ONE;
        for (var index = able.length - 1; index >= 0; index--) {
            var next = new BigInteger[total + 1];
            for (var free = 0; free <= total; free++) {
                next[free] = BigInteger.ZERO;
                for (var left = 0; left <= Math.min(free, ableBeyond(able, index)); left++) {
                    next[free] = next[free].add(ways[left]);
                }
            }
            ways = next;
        }
        return ways[total];
    }
}
