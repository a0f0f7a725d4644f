package io.partnercloud.identity.membership;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a partner has, and whom it waits for. */
@Service
public class ListMembers {
    private final Memberships memberships;
    private final Invitations invitations;
    private final Clock clock;

    ListMembers(Memberships memberships, Invitations invitations, Clock clock) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Member> members(UUID partner) {
        return memberships.members(partner);
    }

    @Transactional(readOnly = true)
    public List<Invitation> invitations(UUID partner) {
        return invitations.ofPartner(partner, clock.instant());
    }
}
