package io.partnercloud.notification.letter.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.identity.IdentityEvent;
import io.partnercloud.notification.letter.WriteLetters;
import io.partnercloud.notification.letter.plan.IdentityLetters;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import org.springframework.stereotype.Component;

@Component
class IdentityEventsListener implements TopicListener {
    private final WriteLetters writeLetters;

    IdentityEventsListener(WriteLetters writeLetters) {
        this.writeLetters = writeLetters;
    }

    @Override
    public String topic() {
        return Topics.IDENTITY;
    }

    @Override
    public void on(Incoming incoming) {
        if (incoming.event() instanceof IdentityEvent event) {
            writeLetters.write(incoming.id(), IdentityLetters.following(event));
        }
    }
}
