package io.partnercloud.identity.partner.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.partner.PartnerCodeAssigned;
import io.partnercloud.contracts.partner.PartnerRegistered;
import io.partnercloud.identity.partner.Partners;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import org.springframework.stereotype.Component;

/** Hears which partners there are and which codes they have. */
@Component
class PartnerEventsListener implements TopicListener {
    private final Partners partners;

    PartnerEventsListener(Partners partners) {
        this.partners = partners;
    }

    @Override
    public String topic() {
        return Topics.PARTNER;
    }

    @Override
    public void on(Incoming incoming) {
        switch (incoming.event()) {
            case PartnerRegistered registered ->
                partners.register(registered.partner(), registered.name(), registered.contactEmail());
            case PartnerCodeAssigned assigned -> partners.code(assigned.partner(), assigned.code());
            default -> {} // other facts of partners are not needed to sign people in
        }
    }
}
