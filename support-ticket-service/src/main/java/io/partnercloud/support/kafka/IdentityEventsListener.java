package io.partnercloud.support.kafka;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.identity.PersonNamed;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import io.partnercloud.support.client.People;
import org.springframework.stereotype.Component;

@Component
class IdentityEventsListener implements TopicListener {
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
        if (incoming.event()
                instanceof PersonNamed named) { // sign-ins and memberships are nothing that support has to know
            people.keep(named.person().toString(), named.fullName());
        }
    }
}
