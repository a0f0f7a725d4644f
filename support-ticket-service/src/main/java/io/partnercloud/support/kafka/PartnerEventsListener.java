package io.partnercloud.support.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.partner.PartnerRegistered;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import io.partnercloud.support.client.Partners;
import org.springframework.stereotype.Component;

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
        if (incoming.event() instanceof PartnerRegistered registered) {
            partners.keep(registered.partner(), registered.name());
        } // contracts, codes and rewards are nothing that the support line has to know
    }
}
