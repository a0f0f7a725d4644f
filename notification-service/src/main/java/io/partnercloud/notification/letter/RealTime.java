package io.partnercloud.notification.letter;

import java.time.Instant;

/** The time on the wall. Leases and retries live by it: the business date of a sandbox jumps, a mail server's patience does not. */
@FunctionalInterface
public interface RealTime {
    Instant now();
}
