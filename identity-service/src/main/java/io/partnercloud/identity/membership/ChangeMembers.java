package io.partnercloud.identity.membership;

import io.partnercloud.contracts.identity.MembershipEnded;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.signin.StaleTokens;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.RowScope;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An owner gives a member other rights or ends the membership, and a member leaves (PRT-14). The last owner stays one. */
@Service
public class ChangeMembers {
    private final Memberships memberships;
    private final People people;
    private final StaleTokens staleTokens;
    private final RowScope rowScope;
    private final Outbox outbox;
    private final Audit audit;

    ChangeMembers(
            Memberships memberships,
            People people,
            StaleTokens staleTokens,
            RowScope rowScope,
            Outbox outbox,
            Audit audit) {
        this.memberships = memberships;
        this.people = people;
        this.staleTokens = staleTokens;
        this.rowScope = rowScope;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    public void giveRights(UUID partner, UUID person, Set<Right> rights) {
        rowScope.all(() -> {
            var present = member(partner, person, rights.contains(Right.OWNER));
            memberships.change(person, partner, rights);
            staleTokens.mark(person);
            audit.record("membership.rights-changed", "person:" + person, null, present.rights(), rights);
            return present;
        });
    }

    @Transactional
    public void end(UUID partner, UUID person) {
        rowScope.all(() -> {
            var present = member(partner, person, false);
            memberships.remove(person, partner);
            staleTokens.mark(person);
            people.byId(person)
                    .ifPresent(account ->
                            outbox.append(new MembershipEnded(person, partner, account.fullName(), account.email())));
            audit.record("membership.ended", "person:" + person, null, present, null);
            return present;
        });
    }

    private Membership member(UUID partner, UUID person, boolean staysOwner) {
        memberships.lock(partner);
        var present = memberships.find(person, partner).orElseThrow(MembershipRefusal.Unknown::new);
        if (!staysOwner && present.rights().contains(Right.OWNER) && !memberships.hasAnotherOwner(partner, person)) {
            throw new MembershipRefusal.LastOwner();
        }
        return present;
    }
}
