package io.partnercloud.billing.agreements.account.kafka;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import org.springframework.stereotype.Component;

/** Hears to which partner a client belongs. */
@Component
class PartnerEventsListener implements TopicListener {
    private final Clients clients;

    PartnerEventsListener(Clients clients) {
        this.clients = clients;
    }

    @Override
    public String topic() {
        return Topics.PARTNER;
    }

    @Override
    public void on(Incoming incoming) {
        if (incoming.event() instanceof ClientAttributed attributed) {
            clients.attributed(
                    new ClientId(attributed.client()), attributed.partner(), attributed.since(), attributed.sequence());
        }
    }
}
