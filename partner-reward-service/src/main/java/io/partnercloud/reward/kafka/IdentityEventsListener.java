package io.partnercloud.reward.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.identity.MembershipGranted;
import io.partnercloud.contracts.identity.MembershipRefused;
import io.partnercloud.contracts.identity.MembershipRequested;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import io.partnercloud.reward.diagnosis.PayoutFindings;
import io.partnercloud.reward.partner.PartnerId;
import org.springframework.stereotype.Component;

@Component
class IdentityEventsListener implements TopicListener {
    private final PayoutFindings findings;

    IdentityEventsListener(PayoutFindings findings) {
        this.findings = findings;
    }

    @Override
    public String topic() {
        return Topics.IDENTITY;
    }

    @Override
    public void on(Incoming incoming) {
        switch (incoming.event()) {
            case MembershipRequested it -> findings.asked(it.person(), new PartnerId(it.partner()));
            case MembershipGranted it -> findings.answered(it.person(), new PartnerId(it.partner()));
            case MembershipRefused it -> findings.answered(it.person(), new PartnerId(it.partner()));
            default -> {} // whoever else is who, is nothing that rewards hang on
        }
    }
}
