package io.partnercloud.identity.signin.factor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What people sign in with in place of password and code: a key that a device keeps and opens for its owner (WebAuthn). */
public interface Passkeys {

    /** @param id as the device knows it */
    record Passkey(String id, String label, Instant since, Instant lastUsedAt) {}

    /** Whoever came first first. */
    List<Passkey> of(UUID person);

    boolean isAnyOf(UUID person);

    /** False when the person has no such one. */
    boolean remove(UUID person, String id);

    /** How many there were. */
    int removeAll(UUID person);
}
