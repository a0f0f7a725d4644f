package io.partnercloud.reward.payout;

import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.reward.payout.ManualPayouts.ManualPayout;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator makes the set of a partner's hosting and corporate clients from papers of its own, and tells the partner (RWD-9). */
@Service
public class HandlePayoutByHand {
    private final ManualPayouts manualPayouts;
    private final OperatePayoutSet operatePayoutSet;
    private final PayoutFiles files;
    private final Audit audit;
    private final Clock clock;

    HandlePayoutByHand(
            ManualPayouts manualPayouts,
            OperatePayoutSet operatePayoutSet,
            PayoutFiles files,
            Audit audit,
            Clock clock) {
        this.manualPayouts = manualPayouts;
        this.operatePayoutSet = operatePayoutSet;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The report and the act as they are given out, in place of those that would be printed.
     *
     * @throws PayoutRefusal.AlreadyMade when there is a set
     * @throws IOException where a file ends early
     */
    @Transactional(rollbackFor = IOException.class)
    public PayoutSet upload(Operator operator, UUID id, InputStream report, InputStream act, String reason)
            throws IOException {
        var payout = find(id);
        var made = operatePayoutSet.makeByHand(payout.partner(), payout.quarter(), reason);
        files.take(made, Paper.REPORT_PDF, report, operator.subject());
        files.take(made, Paper.ACT_PDF, act, operator.subject());
        return made;
    }

    /** @throws PayoutRefusal.NotMade while there is no set to tell of */
    @Transactional
    public ManualPayout tell(UUID id, LocalDate on, String words) {
        var before = find(id);
        if (on.isAfter(LocalDate.now(clock))) {
            throw new PayoutRefusal.NotYet(on);
        }
        if (!manualPayouts.told(id, on, words)) {
            throw new PayoutRefusal.NotMade(before.quarter());
        }
        var told = find(id);
        audit.record("manual-payout.told", "partner:" + told.partner(), words, before, told);
        return told;
    }

    private ManualPayout find(UUID id) {
        return manualPayouts.find(id).orElseThrow(() -> new PayoutRefusal.ManualUnknown(id));
    }
}
