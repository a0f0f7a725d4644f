package io.partnercloud.identity.oversight;

import io.partnercloud.identity.signin.EndSignIns;
import io.partnercloud.identity.signin.StaleTokens;
import io.partnercloud.platform.audit.Audit;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator ends somebody's sessions (PRT-12), lets them in no more or again, and says what an operator may (PRT-14). */
@Service
public class OverseePeople {
    static final String ADMINISTRATOR = "ADMIN";

    private final KnownPeople people;
    private final EndSignIns endSignIns;
    private final StaleTokens staleTokens;
    private final Audit audit;

    OverseePeople(KnownPeople people, EndSignIns endSignIns, StaleTokens staleTokens, Audit audit) {
        this.people = people;
        this.endSignIns = endSignIns;
        this.staleTokens = staleTokens;
        this.audit = audit;
    }

    @Transactional
    public void endSessions(UUID person, String reason) {
        find(person);
        endSignIns.of(person);
        audit.record("sessions.ended", subject(person), reason, null, null);
    }

    /** Who is let in no more loses the sessions there are. */
    @Transactional
    public void letIn(UUID person, boolean isEnabled, String reason) {
        people.lockOperators();
        var present = find(person);
        if (!isEnabled) {
            keepAnAdministrator(present);
        } else if (people.isErased(person)) {
            throw new PersonRefusal.Erased();
        } else if (people.isOfDeletedAccount(person)) {
            throw new PersonRefusal.AccountDeleted();
        }
        people.setEnabled(person, isEnabled);
        if (!isEnabled) {
            endSignIns.of(person);
        }
        audit.record(
                isEnabled ? "person.let-in" : "person.shut-out",
                subject(person),
                reason,
                present.isEnabled(),
                isEnabled);
    }

    @Transactional
    public void giveRights(UUID operator, Set<String> rights) {
        people.lockOperators();
        var present = find(operator);
        if (!present.isOperator()) {
            throw new PersonRefusal.NoOperator();
        }
        if (!rights.contains(ADMINISTRATOR)) {
            keepAnAdministrator(present);
        }
        people.giveRights(operator, rights);
        staleTokens.mark(operator);
        audit.record("operator.rights-changed", subject(operator), null, present.operatorRights(), rights);
    }

    private void keepAnAdministrator(KnownPerson person) {
        if (person.isEnabled()
                && person.operatorRights().contains(ADMINISTRATOR)
                && !people.hasAnotherAdministrator(person.id())) {
            throw new PersonRefusal.LastAdministrator();
        }
    }

    private KnownPerson find(UUID person) {
        return people.find(person).orElseThrow(PersonRefusal.Unknown::new);
    }

    private static String subject(UUID person) {
        return "person:" + person;
    }
}
