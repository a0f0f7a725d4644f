package io.partnercloud.gateway.limit;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Token buckets in the memory of this replica; full ones are forgotten when there get to be many. */
final class LocalBuckets {
    private static final int MANY = 50_000;

    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Duration period;

    LocalBuckets(Duration period) {
        this.period = period;
    }

    Duration take(String key, int perPeriod) {
        if (buckets.size() > MANY) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= perPeriod);
        }
        var probe = buckets.computeIfAbsent(key, _ -> bucket(perPeriod)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** How long the next one would have to wait. */
    Duration waitFor(String key) {
        var bucket = buckets.get(key);
        return bucket == null
                ? Duration.ZERO
                : Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Bucket bucket(int perPeriod) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perPeriod).refillGreedy(perPeriod, period))
                .build();
    }
}
