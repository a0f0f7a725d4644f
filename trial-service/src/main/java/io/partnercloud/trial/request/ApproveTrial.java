package io.partnercloud.trial.request;

import io.partnercloud.platform.audit.Audit;
import io.partnercloud.trial.account.ClientId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator lets a waiting trial begin (TRL-8). */
@Service
public class ApproveTrial {
    private final TrialRequests requests;
    private final BeginTrial beginTrial;
    private final Audit audit;

    ApproveTrial(TrialRequests requests, BeginTrial beginTrial, Audit audit) {
        this.requests = requests;
        this.beginTrial = beginTrial;
        this.audit = audit;
    }

    @Transactional
    public void approve(ClientId id, @Nullable String reason) {
        var accepted = requests.locked(id)
                .orElseThrow(() -> new TrialRefusal.Unknown(id))
                .approve();
        requests.save(accepted);
        beginTrial.begin(accepted.asked().client());
        audit.record(
                "trial.approved",
                "trial:" + id,
                reason,
                Map.of("status", "WAITING_FOR_OPERATOR"),
                Map.of("status", "ACCEPTED"));
    }
}
