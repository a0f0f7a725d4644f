package io.partnercloud.trial.request;

import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.trial.account.ClientId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator refuses a waiting trial (TRL-8). */
@Service
public class RejectTrial {
    private final TrialRequests requests;
    private final Outbox outbox;
    private final Audit audit;

    RejectTrial(TrialRequests requests, Outbox outbox, Audit audit) {
        this.requests = requests;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    public void reject(ClientId id, String reason) {
        var rejected = requests.locked(id)
                .orElseThrow(() -> new TrialRefusal.Unknown(id))
                .reject(reason);
        requests.save(rejected);
        outbox.append(RequestContract.rejected(rejected));
        audit.record(
                "trial.rejected",
                "trial:" + id,
                reason,
                Map.of("status", "WAITING_FOR_OPERATOR"),
                Map.of("status", "REJECTED"));
    }
}
