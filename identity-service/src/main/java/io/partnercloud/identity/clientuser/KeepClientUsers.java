package io.partnercloud.identity.clientuser;

import io.partnercloud.contracts.identity.PersonNamed;
import io.partnercloud.contracts.trial.ClientUserChanged;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.identity.password.IssuePasswordLink;
import io.partnercloud.identity.person.AddPerson;
import io.partnercloud.identity.person.NewPerson;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.signin.EndSignIns;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes as many users as an account has, and lets the first one in by a link to its contact; the others get theirs when
 * somebody asks for them. A blocked account's users go on signing in, to see why and to pay; a deleted one's do not.
 */
@Service
public class KeepClientUsers {
    private final ClientAccounts accounts;
    private final AddPerson addPerson;
    private final People people;
    private final IssuePasswordLink issuePasswordLink;
    private final EndSignIns endSignIns;
    private final Outbox outbox;
    private final Clock clock;

    KeepClientUsers(
            ClientAccounts accounts,
            AddPerson addPerson,
            People people,
            IssuePasswordLink issuePasswordLink,
            EndSignIns endSignIns,
            Outbox outbox,
            Clock clock) {
        this.accounts = accounts;
        this.addPerson = addPerson;
        this.people = people;
        this.issuePasswordLink = issuePasswordLink;
        this.endSignIns = endSignIns;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void provisioned(ClientAccount account) {
        if (accounts.save(account) && addUsers(account)) {
            people.byLogin(account.login().user(1)).ifPresent(issuePasswordLink::issue);
        }
    }

    /** More users than before; fewer close none, as nobody has said which. */
    @Transactional
    public void changed(UUID client, int users) {
        accounts.find(client)
                .map(known -> new ClientAccount(
                        client, known.login(), known.partner(), known.contactName(), known.contactEmail(), users))
                .ifPresent(account -> {
                    accounts.save(account);
                    addUsers(account);
                });
    }

    /** Somebody said whose a user is: a new one is let in by a link of its own. */
    @Transactional
    public void named(ClientUserChanged changed) {
        accounts.find(changed.client()).ifPresent(account -> {
            if (changed.open()) {
                name(account, changed);
            } else {
                people.byLogin(account.login().user(changed.user())).ifPresent(user -> {
                    people.disable(user.person());
                    endSignIns.of(user.person());
                });
            }
        });
    }

    private void name(ClientAccount account, ClientUserChanged changed) {
        var login = account.login().user(changed.user());
        var name = Objects.requireNonNullElse(changed.name(), login);
        var email = Objects.requireNonNullElse(changed.email(), account.contactEmail());
        if (addPerson.add(NewPerson.ofClient(Ids.at(clock.instant()), login, name, email, account.client()))) {
            people.byLogin(login).ifPresent(issuePasswordLink::issue);
        } else {
            accounts.nameUser(account.client(), login, name, email)
                    .ifPresent(person -> outbox.append(new PersonNamed(person, name)));
        }
    }

    @Transactional
    public void deleted(UUID client, ClientLogin login) {
        accounts.usersOf(client).forEach(user -> {
            people.disable(user);
            endSignIns.of(user);
        });
        accounts.delete(client, login);
    }

    /** Whether the first one is new. */
    private boolean addUsers(ClientAccount account) {
        var isFirstNew = false;
        for (var number = 1; number <= account.users(); number++) {
            var isNew = addPerson.add(user(account, number));
            isFirstNew = isFirstNew || (number == 1 && isNew);
        }
        return isFirstNew;
    }

    private NewPerson user(ClientAccount account, int number) {
        var login = account.login().user(number);
        return NewPerson.ofClient(Ids.at(clock.instant()), login, login, account.contactEmail(), account.client());
    }
}
