package io.partnercloud.identity.link;

import java.time.Instant;
import java.util.UUID;

/** A link that went by letter to that address. Whoever uses it reads the letters there, and nothing else is proved by it. */
public record OneTimeLink(UUID person, Purpose purpose, String email, Instant issuedAt) {

    /** What a link may be used for; it is worth nothing for anything else. */
    public enum Purpose {
        PASSWORD,
        NEW_EMAIL,
        UNDO_EMAIL
    }
}
