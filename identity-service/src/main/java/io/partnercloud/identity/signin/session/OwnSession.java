package io.partnercloud.identity.signin.session;

import io.partnercloud.identity.signin.Device;
import java.time.Instant;
import java.util.UUID;

/** A browser in which the person is signed in to a site. */
public record OwnSession(
        UUID id, Device device, String address, Instant since, Instant lastUsedAt, boolean isCurrent) {}
