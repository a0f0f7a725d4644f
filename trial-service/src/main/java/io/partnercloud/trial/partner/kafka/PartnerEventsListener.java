package io.partnercloud.trial.partner.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.contracts.partner.PartnerCodeAssigned;
import io.partnercloud.contracts.partner.PartnerRegistered;
import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import io.partnercloud.trial.account.AttributeClient;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.partner.Partner;
import io.partnercloud.trial.partner.Partners;
import org.springframework.stereotype.Component;

/** Keeps the partners' projection, and whose client a client is (PRT-10). */
@Component
class PartnerEventsListener implements TopicListener {
    private final Partners partners;
    private final AttributeClient attributeClient;

    PartnerEventsListener(Partners partners, AttributeClient attributeClient) {
        this.partners = partners;
        this.attributeClient = attributeClient;
    }

    @Override
    public String topic() {
        return Topics.PARTNER;
    }

    @Override
    public void on(Incoming incoming) {
        switch (incoming.event()) {
            case PartnerRegistered registered ->
                partners.register(new Partner(
                        registered.partner(),
                        registered.name(),
                        new Inn(registered.inn()),
                        registered.contactName(),
                        registered.contactEmail()));
            case PartnerCodeAssigned assigned -> partners.assignCode(assigned.partner(), assigned.code());
            case ClientAttributed attributed ->
                attributeClient.attribute(
                        new ClientId(attributed.client()), attributed.partner(), attributed.sequence());
            default -> {} // other facts on this topic are not ours to act on
        }
    }
}
