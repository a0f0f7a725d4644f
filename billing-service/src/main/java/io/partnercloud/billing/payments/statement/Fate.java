package io.partnercloud.billing.payments.statement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has become of a bank document. Nothing is dropped: each has one. */
public sealed interface Fate {
    /** Money that came and has not been looked at. */
    record Pending() implements Fate {}

    /** A payment was made of it. */
    record Matched(UUID payment, MatchedBy by) implements Fate {}

    /** It waits for an operator. */
    record Waiting(WaitReason reason, @Nullable String detail) implements Fate {}

    /** An operator said that it is not a client's payment; why it had waited is kept. */
    record Ignored(Waiting before, String reason) implements Fate {}

    /** With it a client's money went back: that payment is reversed (INV-7). */
    record Returned(UUID payment) implements Fate {}

    /** Our own outgoing or internal money: kept and shown, no payment of a client. */
    record Kept() implements Fate {}

    /** The bank has not moved the money; a later statement may say that it has. */
    record NotExecuted() implements Fate {}
}
