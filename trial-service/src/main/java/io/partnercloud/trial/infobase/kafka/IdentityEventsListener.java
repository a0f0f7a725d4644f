package io.partnercloud.trial.infobase.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.identity.PersonErased;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.infobase.Contents;
import org.springframework.stereotype.Component;

/** PRT-17: of a client's user who is erased, the seat with its number is left; it can be named anew or closed. */
@Component
class IdentityEventsListener implements TopicListener {
    private final Contents contents;

    IdentityEventsListener(Contents contents) {
        this.contents = contents;
    }

    @Override
    public String topic() {
        return Topics.IDENTITY;
    }

    @Override
    public void on(Incoming incoming) {
        if (incoming.event() instanceof PersonErased erased && erased.client() != null && erased.user() != null) {
            contents.blankUser(new ClientId(erased.client()), erased.user());
        }
    }
}
