package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.payments.payment.Purpose;
import io.partnercloud.billing.payments.statement.MatchedBy;
import io.partnercloud.billing.payments.statement.WaitReason;
import java.util.UUID;

/** What the ladder says about a document. */
sealed interface Match {
    /** It is surely this client's money, and for that. */
    record Found(Purpose purpose, MatchedBy by) implements Match {}

    /** It is the money of that payment, which an operator has told of before. */
    record ToldBefore(UUID payment) implements Match {}

    /** Only an operator can tell. */
    record Unsure(WaitReason reason) implements Match {}
}
