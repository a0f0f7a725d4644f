package io.partnercloud.reward.partner;

import io.partnercloud.contracts.partner.PartnerApplicationRefused;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator refuses an applicant and says why (RWD-11). */
@Service
public class RefuseApplication {
    private final PartnerApplications applications;
    private final Outbox outbox;
    private final Audit audit;

    RefuseApplication(PartnerApplications applications, Outbox outbox, Audit audit) {
        this.applications = applications;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    public PartnerApplication refuse(UUID id, String reason) {
        var refused = applications
                .lock(id)
                .orElseThrow(() -> new PartnerRefusal.ApplicationUnknown(id))
                .refuse(reason);
        applications.save(refused);
        var request = refused.request();
        outbox.append(new PartnerApplicationRefused(
                id,
                request.requisites().name(),
                request.contact().name(),
                request.contact().email(),
                reason));
        audit.record("application.refused", "partner-application:" + id, reason, null, null);
        return refused;
    }
}
