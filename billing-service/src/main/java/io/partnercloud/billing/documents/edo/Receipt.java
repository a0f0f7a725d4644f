package io.partnercloud.billing.documents.edo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the operator of electronic exchange, or the client through it, tells of a document. */
public sealed interface Receipt {
    /** The function of a document that is an invoice with tax as well. */
    String INVOICE = "СЧФДОП";

    UUID document();

    Instant at();

    /** The operator has taken it, or sent it on. */
    record Forwarded(UUID document, Instant at) implements Receipt {}

    /** The client has got it. */
    record Delivered(UUID document, Instant at) implements Receipt {}

    /** The client asks to have something put right. */
    record ClarificationAsked(UUID document, Instant at, String text) implements Receipt {}

    /** The client has signed it. */
    record Signed(UUID document, Instant at, Answered answered) implements Receipt {}

    /** The client has refused to sign it, or takes it with differences, which is no consent either. */
    record Refused(UUID document, Instant at, Answered answered, String reason) implements Receipt {}

    /** Which document the buyer's title says that it answers. */
    record Answered(String number, LocalDate on, String function) {}
}
