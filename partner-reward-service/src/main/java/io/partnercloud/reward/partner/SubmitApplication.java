package io.partnercloud.reward.partner;

import io.partnercloud.contracts.values.Ids;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A company asks to become a partner; an operator will answer (PRT-3). */
@Service
public class SubmitApplication {
    private final PartnerApplications applications;
    private final Clock clock;

    SubmitApplication(PartnerApplications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    @Transactional
    public PartnerApplication.Received submit(StatedApplication stated) {
        var now = clock.instant();
        var application = new PartnerApplication.Received(Ids.at(now), stated.checked(now));
        applications.add(application);
        return application;
    }
}
