package io.partnercloud.contracts.values;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids that sort by the time they were made: UUIDs of version 7 (RFC 9562, 5.7). They keep the indexes on them small and warm. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id that was made at that moment, to the millisecond. */
    public static UUID at(Instant instant) {
        var high = instant.toEpochMilli() << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        var low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
