package io.partnercloud.reward.payout;

import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Versions;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes one step of a set: holds it, looks at the version that the caller saw, decides, saves. */
@Service
class ChangePayoutSet {
    private final PayoutSets sets;

    ChangePayoutSet(PayoutSets sets) {
        this.sets = sets;
    }

    /** @throws PayoutRefusal.Unknown when there is none, the scope has none such, or it has no documents */
    @Transactional
    PayoutSet change(Scope scope, UUID id, @Nullable String ifMatch, UnaryOperator<PayoutSet> step) {
        var before = sets.lock(id).filter(set -> set.isSeenBy(scope)).orElseThrow(() -> new PayoutRefusal.Unknown(id));
        Versions.require(ifMatch, before.core().revision());
        var after = step.apply(before);
        return after.equals(before) ? before : sets.save(after);
    }
}
