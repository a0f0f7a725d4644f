package io.partnercloud.notification.letter.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.partner.PartnerEvent;
import io.partnercloud.contracts.partner.PartnerRegistered;
import io.partnercloud.contracts.partner.PayoutNoticeAddressSet;
import io.partnercloud.notification.contact.Contacts;
import io.partnercloud.notification.letter.WriteLetters;
import io.partnercloud.notification.letter.plan.PartnerLetters;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import org.springframework.stereotype.Component;

@Component
class PartnerEventsListener implements TopicListener {
    private final Contacts contacts;
    private final WriteLetters writeLetters;

    PartnerEventsListener(Contacts contacts, WriteLetters writeLetters) {
        this.contacts = contacts;
        this.writeLetters = writeLetters;
    }

    @Override
    public String topic() {
        return Topics.PARTNER;
    }

    @Override
    public void on(Incoming incoming) {
        if (incoming.event() instanceof PartnerRegistered partner) {
            contacts.keepPartner(partner.partner(), partner.name(), partner.contactName(), partner.contactEmail());
        }
        if (incoming.event() instanceof PayoutNoticeAddressSet set) {
            contacts.keepPayoutEmail(set.partner(), set.email());
        }
        if (incoming.event() instanceof PartnerEvent event) {
            writeLetters.write(incoming.id(), PartnerLetters.following(event));
        }
    }
}
