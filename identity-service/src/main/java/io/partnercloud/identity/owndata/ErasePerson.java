package io.partnercloud.identity.owndata;

import io.partnercloud.contracts.identity.PersonErased;
import io.partnercloud.identity.oversight.OverseePeople;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.person.ProfileRefusal;
import io.partnercloud.identity.registration.ChangeConsent;
import io.partnercloud.identity.signin.EndSignIns;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.RowScope;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Blanks who a person is, at its own wish or by an operator (PRT-17). What the law keeps stays: documents and the ledger, which
 * name companies, and the journal, in which only an id is left of the person.
 */
@Service
public class ErasePerson {
    private final PersonalData data;
    private final People people;
    private final OverseePeople overseePeople;
    private final ChangeConsent changeConsent;
    private final EndSignIns endSignIns;
    private final RowScope rowScope;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ErasePerson(
            PersonalData data,
            People people,
            OverseePeople overseePeople,
            ChangeConsent changeConsent,
            EndSignIns endSignIns,
            RowScope rowScope,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.data = data;
        this.people = people;
        this.overseePeople = overseePeople;
        this.changeConsent = changeConsent;
        this.endSignIns = endSignIns;
        this.rowScope = rowScope;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void atOwnWish(UUID person, @Nullable String reason) {
        rowScope.all(() -> {
            var account = find(person);
            if (data.isOnlyOwnerSomewhere(person)) {
                throw new OwnDataRefusal.OnlyOwner();
            }
            erase(account, reason == null ? "at its own wish" : reason);
            return account;
        });
    }

    /** Also where a cabinet loses its only owner: the next one comes in as its first member did. */
    @Transactional
    public void byOperator(UUID person, String reason) {
        overseePeople.letIn(person, false, reason);
        erase(find(person), reason);
    }

    private Account find(UUID person) {
        return people.byId(person).orElseThrow(ProfileRefusal.Unknown::new);
    }

    private void erase(Account account, String reason) {
        var person = account.person();
        changeConsent.withdrawAll(person);
        if (data.erase(person, clock.instant())) {
            outbox.append(new PersonErased(person, account.client(), numberOf(account), clock.instant()));
            audit.record("person.erased", "person:" + person, reason, null, null);
        }
        endSignIns.of(person);
    }

    /** The seat of a client's user, which is free for another one from now on. */
    private static @Nullable Integer numberOf(Account account) {
        return account.client() == null
                ? null
                : Integer.valueOf(account.login().substring(account.login().lastIndexOf('U') + 1));
    }
}
