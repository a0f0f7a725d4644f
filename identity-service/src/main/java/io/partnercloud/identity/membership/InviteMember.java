package io.partnercloud.identity.membership;

import io.partnercloud.contracts.identity.MemberInvited;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.identity.partner.Partners;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.RowScope;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An owner invites whoever reads letters at an address (PRT-14): for two weeks, or until the invitation is withdrawn. */
@Service
public class InviteMember {
    private static final Duration GOOD_FOR = Duration.ofDays(14);
    private static final int MOST_A_DAY = 50;

    private final Invitations invitations;
    private final Partners partners;
    private final RowScope rowScope;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    InviteMember(
            Invitations invitations, Partners partners, RowScope rowScope, Outbox outbox, Audit audit, Clock clock) {
        this.invitations = invitations;
        this.partners = partners;
        this.rowScope = rowScope;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Invitation invite(UUID partner, UUID by, String email, Set<Right> rights) {
        return rowScope.all(() -> {
            var now = clock.instant();
            if (invitations.sentSince(partner, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
                throw new MembershipRefusal.TooManyInvitations();
            }
            var name = partners.find(partner)
                    .flatMap(known -> Optional.ofNullable(known.name()))
                    .orElse(null);
            var invitation = new Invitation(Ids.at(now), partner, name, email, rights, now);
            invitations.add(invitation, by, now.plus(GOOD_FOR));
            outbox.append(new MemberInvited(invitation.id(), partner, name == null ? "" : name, email));
            audit.record("member.invited", "partner:" + partner, null, null, rights);
            return invitation;
        });
    }

    @Transactional
    public void withdraw(UUID partner, UUID id) {
        rowScope.all(() -> {
            var withdrawn = invitations
                    .end(id, clock.instant())
                    .filter(invitation -> invitation.partner().equals(partner))
                    .orElseThrow(MembershipRefusal.InvitationUnknown::new);
            audit.record("invitation.withdrawn", "partner:" + partner, null, withdrawn.rights(), null);
            return withdrawn;
        });
    }
}
