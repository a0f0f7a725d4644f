package io.partnercloud.billing.documents.edo;

import java.time.Instant;
import java.util.UUID;

/** What the operator of electronic exchange tells of a document. */
public sealed interface Receipt {
    UUID document();

    Instant at();

    /** The client has got it. */
    record Delivered(UUID document, Instant at) implements Receipt {}

    /** The client has signed it. */
    record Signed(UUID document, Instant at) implements Receipt {}

    /** The client has refused to sign it. */
    record Refused(UUID document, Instant at, String reason) implements Receipt {}
}
