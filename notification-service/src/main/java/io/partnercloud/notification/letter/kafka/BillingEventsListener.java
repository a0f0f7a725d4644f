package io.partnercloud.notification.letter.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.notification.letter.WriteLetters;
import io.partnercloud.notification.letter.plan.BillingLetters;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import org.springframework.stereotype.Component;

@Component
class BillingEventsListener implements TopicListener {
    private final WriteLetters writeLetters;

    BillingEventsListener(WriteLetters writeLetters) {
        this.writeLetters = writeLetters;
    }

    @Override
    public String topic() {
        return Topics.BILLING;
    }

    @Override
    public void on(Incoming incoming) {
        if (incoming.event() instanceof BillingEvent event) {
            writeLetters.write(incoming.id(), BillingLetters.following(event));
        }
    }
}
