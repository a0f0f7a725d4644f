package io.partnercloud.identity.membership;

import io.partnercloud.contracts.identity.MembershipGranted;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.signin.StaleTokens;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way in: writes the membership, tells the person, and lets the browsers' tokens say so at once. */
@Service
class GrantMembership {
    private final Memberships memberships;
    private final MembershipRequests requests;
    private final StaleTokens staleTokens;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    GrantMembership(
            Memberships memberships,
            MembershipRequests requests,
            StaleTokens staleTokens,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.memberships = memberships;
        this.requests = requests;
        this.staleTokens = staleTokens;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void grant(Account account, UUID partner, Set<Right> rights, String reason) {
        var person = account.person();
        memberships.lock(partner);
        memberships.add(new Membership(person, partner, rights, clock.instant()));
        requests.grantWaiting(person, partner, clock.instant());
        staleTokens.mark(person);
        outbox.append(new MembershipGranted(person, partner, account.fullName(), account.email()));
        audit.record("membership.granted", "person:" + person, reason, null, new Granted(partner, rights));
    }

    /** What the audit says of it. */
    record Granted(UUID partner, Set<Right> rights) {}
}
