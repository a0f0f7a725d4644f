package io.partnercloud.identity.person;

import io.partnercloud.contracts.identity.PersonNamed;
import io.partnercloud.platform.events.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in somebody who may sign in from now on, and tells the other services what they are called. */
@Service
public class AddPerson {
    private final People people;
    private final Outbox outbox;

    AddPerson(People people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    /** False when the login is taken. */
    @Transactional
    public boolean add(NewPerson person) {
        var isNew = people.add(person);
        if (isNew) {
            outbox.append(new PersonNamed(person.id(), person.fullName()));
        }
        return isNew;
    }
}
