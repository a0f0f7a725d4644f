package io.partnercloud.gateway.limit;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Token buckets in PostgreSQL, one for all replicas. Without the database nobody is held up by a count. */
@Component
class SharedBuckets {
    private static final Logger LOG = LoggerFactory.getLogger(SharedBuckets.class);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration AT_MOST = Duration.ofSeconds(1);
    private static final int BATCH = 1000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    SharedBuckets(DataSource dataSource) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_limits")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
                .requestTimeout(AT_MOST)
                .build();
    }

    Duration take(String key, int perPeriod, Duration period) {
        try {
            var probe = buckets.getProxy(key, () -> configuration(perPeriod, period))
                    .tryConsumeAndReturnRemaining(1);
            return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
        } catch (RuntimeException e) {
            LOG.warn("requests cannot be counted: {}", e.toString());
            return Duration.ZERO;
        }
    }

    /** How long the next one would have to wait. */
    Duration waitFor(String key, int perPeriod, Duration period) {
        try {
            return Duration.ofNanos(buckets.getProxy(key, () -> configuration(perPeriod, period))
                    .estimateAbilityToConsume(1)
                    .getNanosToWaitForRefill());
        } catch (RuntimeException e) {
            LOG.warn("failures cannot be counted: {}", e.toString());
            return Duration.ZERO;
        }
    }

    @Scheduled(fixedDelayString = "PT1M")
    void forgetExpired() {
        try {
            buckets.removeExpired(BATCH);
        } catch (RuntimeException e) {
            LOG.warn("expired counts stay for now: {}", e.toString());
        }
    }

    private static BucketConfiguration configuration(int perPeriod, Duration period) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(perPeriod).refillGreedy(perPeriod, period))
                .build();
    }
}
