package io.partnercloud.billing.closing.month.kafka;

import io.partnercloud.billing.closing.month.People;
import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.identity.PersonNamed;
import io.partnercloud.platform.events.Incoming;
import io.partnercloud.platform.events.TopicListener;
import org.springframework.stereotype.Component;

/** Hears what people are called; sign-ins and memberships are nothing that billing has to know. */
@Component
class PeopleListener implements TopicListener {
    private final People people;

    PeopleListener(People people) {
        this.people = people;
    }

    @Override
    public String topic() {
        return Topics.IDENTITY;
    }

    @Override
    public void on(Incoming incoming) {
        if (incoming.event() instanceof PersonNamed named) {
            people.named(named.person().toString(), named.fullName());
        }
    }
}
