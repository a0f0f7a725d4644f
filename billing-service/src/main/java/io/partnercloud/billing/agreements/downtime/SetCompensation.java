package io.partnercloud.billing.agreements.downtime;

import io.partnercloud.platform.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what downtimes are worth from now on (INV-13). */
@Service
public class SetCompensation {
    private final Downtimes downtimes;
    private final Audit audit;

    SetCompensation(Downtimes downtimes, Audit audit) {
        this.downtimes = downtimes;
        this.audit = audit;
    }

    @Transactional
    public void set(Compensation compensation, String reason) {
        var before = downtimes.compensation();
        downtimes.compensateBy(compensation);
        audit.record("downtime-compensation.set", "downtime-compensation", reason, before, compensation);
    }
}
