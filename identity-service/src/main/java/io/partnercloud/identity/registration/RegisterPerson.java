package io.partnercloud.identity.registration;

import io.partnercloud.contracts.identity.ConsentChanged;
import io.partnercloud.contracts.identity.PersonRegistered;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.identity.password.IssuePasswordLink;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.AddPerson;
import io.partnercloud.identity.person.NewPerson;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.registration.Consents.Kind;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** PRT-5. Whoever is known already just gets a link again, at the address that is known here: the form's answer does not tell the two apart. */
@Service
public class RegisterPerson {
    private final People people;
    private final AddPerson addPerson;
    private final Consents consents;
    private final IssuePasswordLink issuePasswordLink;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RegisterPerson(
            People people,
            AddPerson addPerson,
            Consents consents,
            IssuePasswordLink issuePasswordLink,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.addPerson = addPerson;
        this.consents = consents;
        this.issuePasswordLink = issuePasswordLink;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void register(Registration form) {
        var id = Ids.at(clock.instant());
        if (addPerson.add(person(id, form))) {
            consents.record(id, Kind.PERSONAL_DATA, true, clock.instant());
            consents.record(id, Kind.NOTIFICATIONS, form.allowsNotifications(), clock.instant());
            outbox.append(
                    new ConsentChanged(id, Kind.NOTIFICATIONS.name(), form.allowsNotifications(), clock.instant()));
            outbox.append(new PersonRegistered(id, form.fullName(), form.email()));
            audit.record("person.registered", "person:" + id, null, null, null);
        }
        people.byLogin(form.email()).filter(Account::isEnabled).ifPresent(issuePasswordLink::atMostNowAndThen);
    }

    private static NewPerson person(UUID id, Registration form) {
        return new NewPerson(
                id,
                form.email(),
                form.fullName(),
                form.email(),
                form.phone(),
                form.company(),
                form.companyInn(),
                form.franchiseeCode(),
                false,
                null);
    }
}
