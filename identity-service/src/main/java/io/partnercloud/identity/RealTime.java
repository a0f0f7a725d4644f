package io.partnercloud.identity;

import java.time.Instant;

/** The time outside: tokens, keys and failed sign-ins live in it, whatever the business date of the sandbox is. */
@FunctionalInterface
public interface RealTime {

    Instant instant();
}
