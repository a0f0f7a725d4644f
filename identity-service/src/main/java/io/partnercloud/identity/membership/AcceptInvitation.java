package io.partnercloud.identity.membership;

import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.person.ProfileRefusal;
import io.partnercloud.platform.security.RowScope;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who has proved the address that was invited becomes a member (PRT-14). Without that proof no invitation is seen. */
@Service
public class AcceptInvitation {
    private final Invitations invitations;
    private final GrantMembership grantMembership;
    private final People people;
    private final RowScope rowScope;
    private final Clock clock;

    AcceptInvitation(
            Invitations invitations, GrantMembership grantMembership, People people, RowScope rowScope, Clock clock) {
        this.invitations = invitations;
        this.grantMembership = grantMembership;
        this.people = people;
        this.rowScope = rowScope;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Invitation> waitingFor(UUID person) {
        return rowScope.all(() -> waitingFor(account(person)));
    }

    @Transactional
    public void accept(UUID person, UUID id) {
        rowScope.all(() -> {
            var account = account(person);
            var accepted = waitingFor(account).stream()
                    .filter(invitation -> invitation.id().equals(id))
                    .findFirst()
                    .flatMap(invitation -> invitations.end(invitation.id(), clock.instant()))
                    .orElseThrow(MembershipRefusal.InvitationUnknown::new);
            grantMembership.grant(account, accepted.partner(), accepted.rights(), "invited");
            return accepted;
        });
    }

    private List<Invitation> waitingFor(Account account) {
        return account.isEmailVerified() ? invitations.to(account.email(), clock.instant()) : List.of();
    }

    private Account account(UUID person) {
        return people.byId(person).orElseThrow(ProfileRefusal.Unknown::new);
    }
}
