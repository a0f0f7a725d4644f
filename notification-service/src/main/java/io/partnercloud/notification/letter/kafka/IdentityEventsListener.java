package io.partnercloud.notification.letter.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.identity.ConsentChanged;
import io.partnercloud.contracts.identity.IdentityEvent;
import io.partnercloud.contracts.identity.PersonErased;
import io.partnercloud.notification.contact.Contacts;
import io.partnercloud.notification.letter.Letters;
import io.partnercloud.notification.letter.WriteLetters;
import io.partnercloud.notification.letter.plan.IdentityLetters;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import org.springframework.stereotype.Component;

@Component
class IdentityEventsListener implements TopicListener {
    private static final String NOTICES = "NOTIFICATIONS";

    private final WriteLetters writeLetters;
    private final Letters letters;
    private final Contacts contacts;

    IdentityEventsListener(WriteLetters writeLetters, Letters letters, Contacts contacts) {
        this.writeLetters = writeLetters;
        this.letters = letters;
        this.contacts = contacts;
    }

    @Override
    public String topic() {
        return Topics.IDENTITY;
    }

    @Override
    public void on(Incoming incoming) {
        if (incoming.event() instanceof ConsentChanged changed && NOTICES.equals(changed.kind())) {
            contacts.keepNoticeConsent(changed.person(), changed.given());
        }
        if (incoming.event() instanceof PersonErased erased) { // the last that is told of a person
            letters.forget(erased.person());
            contacts.forget(erased.person());
        }
        if (incoming.event() instanceof IdentityEvent event) {
            writeLetters.write(incoming.id(), IdentityLetters.following(event));
        }
    }
}
