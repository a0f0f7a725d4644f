package io.partnercloud.identity.key;

import java.time.Instant;
import java.util.List;

/** The signing keys there are. Times here are real, not the business clock's: tokens live in real time. */
public interface SigningKeys {

    /** Keys that are still needed: the one that signs, those to come, and those whose tokens may still be in use. */
    List<SigningKey> published(Instant now);

    /** Adds the very first key; false when there is one already. */
    boolean addFirst(SigningKey key);

    /** Adds a key that will sign later; false when one is already waiting. */
    boolean announce(SigningKey key, Instant now);

    /** Forgets what was replaced before {@code replacedBefore}. */
    int forget(Instant replacedBefore);
}
