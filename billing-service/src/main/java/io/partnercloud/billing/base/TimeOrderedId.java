package io.partnercloud.billing.base;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Mints ids that sort by the time they were made: UUID version 7 (RFC 9562). */
public final class TimeOrderedId {
    private TimeOrderedId() {}

    public static UUID at(Instant instant) {
        var random = ThreadLocalRandom.current();
        var high = (instant.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000);
        var low = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
