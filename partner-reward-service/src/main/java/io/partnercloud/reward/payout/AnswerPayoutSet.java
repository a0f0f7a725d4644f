package io.partnercloud.reward.payout;

import io.partnercloud.platform.files.StoredFile;
import io.partnercloud.platform.security.PartnerScope;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** What a partner does with its set: fills it in, sends scans, or objects (RWD-5, RWD-6, RWD-8a). */
@Service
public class AnswerPayoutSet {
    private static final int MOST_SCANS = 20;
    private static final DataSize LARGEST_SCAN = DataSize.ofMegabytes(10);

    private final ChangePayoutSet changePayoutSet;
    private final PayoutScans scans;
    private final PayoutRules rules;
    private final Clock clock;

    AnswerPayoutSet(ChangePayoutSet changePayoutSet, PayoutScans scans, PayoutRules rules, Clock clock) {
        this.changePayoutSet = changePayoutSet;
        this.scans = scans;
        this.rules = rules;
        this.clock = clock;
    }

    /** {@code ifMatch} is the revision that the caller saw. */
    @Transactional
    public PayoutSet complete(PartnerScope scope, UUID id, Completion completion, @Nullable String ifMatch) {
        return changePayoutSet.change(scope, id, ifMatch, set -> set.complete(completion));
    }

    @Transactional
    public PayoutSet dispute(PartnerScope scope, UUID id, String reason) {
        var disagreement = new PayoutSet.Disagreement(LocalDate.now(clock), reason);
        return changePayoutSet.change(scope, id, null, set -> set.dispute(disagreement, rules.objectionDays()));
    }

    @Transactional
    public PayoutSet withdrawObjection(PartnerScope scope, UUID id) {
        return changePayoutSet.change(scope, id, null, PayoutSet::withdrawObjection);
    }

    /**
     * A signed copy of one of the papers.
     *
     * @throws IOException where the content ends early
     */
    @Transactional(rollbackFor = IOException.class)
    public StoredFile receiveScan(PartnerScope scope, UUID id, String name, InputStream content, String sentBy)
            throws IOException {
        var set = changePayoutSet.change(scope, id, null, PayoutSet::receiveScan);
        var scan = scans.put(set, name, LARGEST_SCAN, content, sentBy);
        if (scans.of(set.core().id()).size() > MOST_SCANS) {
            throw new PayoutRefusal.TooManyScans(MOST_SCANS);
        }
        return scan;
    }
}
