package io.partnercloud.billing.documents.act;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far an act has got on its way to the client (INV-10); {@code reason} where the client refused it, or asks to have
 * something put right. */
public record Delivery(
        Status status, Instant since, @Nullable String reason) {
    /** From the queue to the signature. */
    public enum Status {
        WAITING,
        SENT,
        DELIVERED,
        CLARIFICATION_ASKED,
        SIGNED,
        REFUSED,
        /** Something is missing without which it cannot go out; it waits for people. */
        HELD,
        /** Handed over on paper instead, as people said. */
        ON_PAPER
    }
}
