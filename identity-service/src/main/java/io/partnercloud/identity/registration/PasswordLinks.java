package io.partnercloud.identity.registration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One-time links to set a password. Only a digest of the link's token is kept. */
public interface PasswordLinks {

    void add(String tokenDigest, UUID person, Instant issuedAt, Instant expiresAt);

    boolean isIssuedSince(UUID person, Instant since);

    /** Uses the link up, for ever, and says whose it is; empty when it is unknown, used or expired. */
    Optional<UUID> use(String tokenDigest, Instant at);
}
