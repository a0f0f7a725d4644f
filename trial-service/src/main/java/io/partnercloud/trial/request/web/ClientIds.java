package io.partnercloud.trial.request.web;

import io.partnercloud.trial.account.ClientId;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Ids of new clients: UUIDs of version 7, which sort by the time they were made (RFC 9562). */
final class ClientIds {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final InstantSource MACHINE = InstantSource.system();

    private ClientIds() {}

    static ClientId next() {
        var time = MACHINE.millis() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        return new ClientId(new UUID(time, RANDOM.nextLong() >>> 2 | Long.MIN_VALUE));
    }
}
