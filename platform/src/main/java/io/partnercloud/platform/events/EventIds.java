package io.partnercloud.platform.events;

import java.security.SecureRandom;
import java.util.UUID;

/** UUIDs of version 7: they sort by the time they were made, which keeps the indexes on them small and warm. */
final class EventIds {
    private static final SecureRandom RANDOM = new SecureRandom();

    private EventIds() {}

    static UUID next(long epochMillis) {
        var random = new byte[10];
        RANDOM.nextBytes(random);
        var high = (epochMillis << 16) | 0x7000 | ((random[0] & 0x0FL) << 8) | (random[1] & 0xFFL);
        var low = 0L;
        for (int i = 2; i < 10; i++) {
            low = (low << 8) | (random[i] & 0xFFL);
        }
        return new UUID(high, (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }
}
