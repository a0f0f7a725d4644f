package io.partnercloud.notification.letter.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.trial.TrialEvent;
import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.contracts.trial.TrialRequested;
import io.partnercloud.notification.contact.ClientContact;
import io.partnercloud.notification.contact.Contacts;
import io.partnercloud.notification.letter.WriteLetters;
import io.partnercloud.notification.letter.plan.TrialLetters;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import io.partnercloud.platform.reference.Products;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

@Component
class TrialEventsListener implements TopicListener {
    private final Contacts contacts;
    private final WriteLetters writeLetters;
    private final Products products;
    private final Clock clock;

    TrialEventsListener(Contacts contacts, WriteLetters writeLetters, Products products, Clock clock) {
        this.contacts = contacts;
        this.writeLetters = writeLetters;
        this.products = products;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Topics.TRIAL;
    }

    @Override
    public void on(Incoming incoming) {
        if (incoming.event() instanceof TrialRequested asked) {
            contacts.keepClient(
                    new ClientContact(asked.client(), asked.clientName(), asked.contactName(), asked.email()));
        }
        if (incoming.event() instanceof TrialProvisioned trial) {
            contacts.keepClient(
                    new ClientContact(trial.client(), trial.clientName(), trial.contactName(), trial.email()));
        }
        if (incoming.event() instanceof TrialEvent event) {
            var names = products.names(LocalDate.now(clock));
            writeLetters.write(incoming.id(), TrialLetters.following(event, names));
        }
    }
}
