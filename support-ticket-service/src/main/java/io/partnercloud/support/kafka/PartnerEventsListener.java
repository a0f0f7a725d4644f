package io.partnercloud.support.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.contracts.partner.PartnerRegistered;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import io.partnercloud.support.client.Clients;
import io.partnercloud.support.client.Partners;
import org.springframework.stereotype.Component;

@Component
class PartnerEventsListener implements TopicListener {
    private final Partners partners;
    private final Clients clients;

    PartnerEventsListener(Partners partners, Clients clients) {
        this.partners = partners;
        this.clients = clients;
    }

    @Override
    public String topic() {
        return Topics.PARTNER;
    }

    @Override
    public void on(Incoming incoming) {
        switch (incoming.event()) {
            case PartnerRegistered registered -> partners.keep(registered.partner(), registered.name());
            case ClientAttributed attributed ->
                clients.attribute(attributed.client(), attributed.login(), attributed.partner(), attributed.sequence());
            default -> {} // contracts, codes and rewards are nothing that the support line has to know
        }
    }
}
