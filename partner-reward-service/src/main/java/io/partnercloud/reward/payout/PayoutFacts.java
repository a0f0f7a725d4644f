package io.partnercloud.reward.payout;

import io.partnercloud.contracts.partner.PayoutSetPaid;
import io.partnercloud.contracts.partner.PayoutSetPublished;
import java.util.Optional;

/** What others are told of sets. */
final class PayoutFacts {
    private PayoutFacts() {}

    /** Nothing of one that is carried: there are no documents. */
    static Optional<PayoutSetPublished> published(PayoutSet set) {
        var core = set.core();
        return set instanceof PayoutSet.Published
                ? Optional.of(new PayoutSetPublished(
                        core.id(),
                        core.partner().value(),
                        core.quarter(),
                        core.documents().total(),
                        core.documents().version(),
                        core.kind() == PayoutKind.MANUAL))
                : Optional.empty();
    }

    static PayoutSetPaid paid(PayoutSet set, PayoutSet.Payment payment) {
        var core = set.core();
        return new PayoutSetPaid(
                core.id(),
                core.partner().value(),
                core.quarter(),
                core.documents().total(),
                payment.on());
    }
}
