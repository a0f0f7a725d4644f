package io.partnercloud.notification.letter.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.support.SupportEvent;
import io.partnercloud.notification.letter.WriteLetters;
import io.partnercloud.notification.letter.plan.SupportLetters;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import org.springframework.stereotype.Component;

@Component
class SupportEventsListener implements TopicListener {
    private final WriteLetters writeLetters;

    SupportEventsListener(WriteLetters writeLetters) {
        this.writeLetters = writeLetters;
    }

    @Override
    public String topic() {
        return Topics.SUPPORT;
    }

    @Override
    public void on(Incoming incoming) {
        if (incoming.event() instanceof SupportEvent event) {
            writeLetters.write(incoming.id(), SupportLetters.following(event));
        }
    }
}
