package io.partnercloud.identity.membership;

import io.partnercloud.contracts.identity.MembershipRefused;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.person.ProfileRefusal;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.RowScope;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An owner of the partner, or an operator, says whether somebody who asked becomes a member (PRT-6). */
@Service
public class DecideMembership {
    private final MembershipRequests requests;
    private final Memberships memberships;
    private final GrantMembership grantMembership;
    private final People people;
    private final RowScope rowScope;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    DecideMembership(
            MembershipRequests requests,
            Memberships memberships,
            GrantMembership grantMembership,
            People people,
            RowScope rowScope,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.requests = requests;
        this.memberships = memberships;
        this.grantMembership = grantMembership;
        this.people = people;
        this.rowScope = rowScope;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param partner the owner's; null for an operator, who decides everybody's
     * @param rights null where nothing is said of them: then all for a partner's first member, else a newcomer's
     */
    @Transactional
    public void approve(UUID request, @Nullable UUID partner, String by, @Nullable Set<Right> rights) {
        rowScope.all(() -> {
            var asked = waiting(request, partner);
            requests.decide(request, MembershipRequest.State.GRANTED, clock.instant(), by, null);
            var given = rights != null
                    ? rights
                    : memberships.hasMembers(asked.partner()) ? Right.ofANewcomer() : Right.all();
            grantMembership.grant(account(asked.person()), asked.partner(), given, "approved by " + by);
            return asked;
        });
    }

    @Transactional
    public void refuse(UUID request, @Nullable UUID partner, String by, String reason) {
        rowScope.all(() -> {
            var asked = waiting(request, partner);
            requests.decide(request, MembershipRequest.State.REFUSED, clock.instant(), by, reason);
            var account = account(asked.person());
            outbox.append(new MembershipRefused(
                    asked.person(), asked.partner(), account.fullName(), account.email(), reason));
            audit.record("membership.refused", "person:" + asked.person(), reason, null, asked.partner());
            return asked;
        });
    }

    private MembershipRequest waiting(UUID request, @Nullable UUID partner) {
        var asked = requests.lock(request, partner).orElseThrow(MembershipRefusal.RequestUnknown::new);
        if (asked.state() != MembershipRequest.State.WAITING) {
            throw new MembershipRefusal.AlreadyDecided();
        }
        return asked;
    }

    private Account account(UUID person) {
        return people.byId(person).orElseThrow(ProfileRefusal.Unknown::new);
    }
}
