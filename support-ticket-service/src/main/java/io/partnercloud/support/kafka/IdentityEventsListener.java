package io.partnercloud.support.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.identity.PersonErased;
import io.partnercloud.contracts.identity.PersonNamed;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import io.partnercloud.support.client.People;
import org.springframework.stereotype.Component;

@Component
class IdentityEventsListener implements TopicListener {
    /** PRT-17: what somebody wrote stays with the ticket, and no longer says who wrote it. */
    private static final String NOBODY = "Удалённый пользователь";

    private final People people;

    IdentityEventsListener(People people) {
        this.people = people;
    }

    @Override
    public String topic() {
        return Topics.IDENTITY;
    }

    @Override
    public void on(Incoming incoming) {
        switch (incoming.event()) {
            case PersonNamed named -> people.keep(named.person().toString(), named.fullName());
            case PersonErased erased -> people.keep(erased.person().toString(), NOBODY);
            default -> {} // sign-ins and memberships are nothing that support has to know
        }
    }
}
