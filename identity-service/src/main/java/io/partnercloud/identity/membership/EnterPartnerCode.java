package io.partnercloud.identity.membership;

import io.partnercloud.contracts.identity.MembershipRequested;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.identity.partner.KnownPartner;
import io.partnercloud.identity.partner.Partners;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.person.ProfileRefusal;
import io.partnercloud.identity.signin.SignInAttempts;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.RowScope;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person enters a partner's code (PRT-6). A code has four digits and is soon guessed: it opens the cabinet at once only to
 * whoever has proved to read letters at the contract's contact address; everybody else it lets ask, a few times.
 */
@Service
public class EnterPartnerCode {
    /** What became of it. */
    public enum Answer {
        GRANTED,
        WAITING,
        REFUSED
    }

    /** In place of the address that sign-ins are counted by. */
    private static final String CODES = "partner codes";

    private static final Duration REFUSED_FOR = Duration.ofDays(7);

    private final People people;
    private final Partners partners;
    private final Memberships memberships;
    private final MembershipRequests requests;
    private final GrantMembership grantMembership;
    private final SignInAttempts attempts;
    private final RowScope rowScope;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    EnterPartnerCode(
            People people,
            Partners partners,
            Memberships memberships,
            MembershipRequests requests,
            GrantMembership grantMembership,
            SignInAttempts attempts,
            RowScope rowScope,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.partners = partners;
        this.memberships = memberships;
        this.requests = requests;
        this.grantMembership = grantMembership;
        this.attempts = attempts;
        this.rowScope = rowScope;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Answer enter(UUID person, PartnerCode code) {
        if (attempts.mustWait(person.toString(), CODES)) {
            throw new MembershipRefusal.TooManyCodes();
        }
        return rowScope.all(() -> {
            var account = people.byId(person).orElseThrow(ProfileRefusal.Unknown::new);
            var answer = partners.byCode(code)
                    .map(partner -> askFor(partner, account))
                    .orElse(Answer.REFUSED);
            if (answer != Answer.GRANTED) {
                attempts.failed(person.toString(), CODES);
            }
            audit.record(
                    "partner-code.entered",
                    "person:" + person,
                    null,
                    null,
                    Map.of("code", code.digits(), "answer", answer));
            return answer;
        });
    }

    private Answer askFor(KnownPartner partner, Account account) {
        var person = account.person();
        if (memberships.find(person, partner.id()).isPresent()) {
            return Answer.GRANTED;
        }
        if (account.isEmailVerified() && account.email().equalsIgnoreCase(partner.contactEmail())) {
            grantMembership.grant(account, partner.id(), Right.all(), "the contract's contact");
            return Answer.GRANTED;
        }
        if (requests.isWaiting(person, partner.id())) {
            return Answer.WAITING;
        }
        if (requests.isRefusedSince(person, partner.id(), clock.instant().minus(REFUSED_FOR))) {
            return Answer.REFUSED;
        }
        requests.add(Ids.at(clock.instant()), person, partner.id(), clock.instant());
        outbox.append(new MembershipRequested(person, partner.id(), account.fullName(), account.email()));
        return Answer.WAITING;
    }
}
