package io.partnercloud.identity.programkey;

import java.time.Instant;

/** What keys sign in with: a client of the authorization server each, with a secret or two. */
public interface KeyClients {

    /** Gives it its first secret, which is told this once. */
    String register(ProgramKey key, Instant expiresAt);

    /** Gives it one more; the newest one before stays good. */
    String addSecret(ProgramKey key);

    /** Only the newest one is good any more. */
    void endFormerSecret(ProgramKey key);
}
