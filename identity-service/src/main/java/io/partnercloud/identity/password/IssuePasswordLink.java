package io.partnercloud.identity.password;

import io.partnercloud.contracts.identity.PasswordLinkIssued;
import io.partnercloud.identity.SignOn;
import io.partnercloud.identity.link.OneTimeLink;
import io.partnercloud.identity.link.OneTimeLink.Purpose;
import io.partnercloud.identity.link.OneTimeLinks;
import io.partnercloud.identity.link.SecretToken;
import io.partnercloud.identity.person.Account;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.SecretBox;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a person a one-time link to set the password, to the address that is known here and to no other. */
@Service
public class IssuePasswordLink {
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final OneTimeLinks links;
    private final Outbox outbox;
    private final SecretBox secretBox;
    private final SignOn signOn;
    private final Audit audit;
    private final Clock clock;

    IssuePasswordLink(OneTimeLinks links, Outbox outbox, SecretBox secretBox, SignOn signOn, Audit audit, Clock clock) {
        this.links = links;
        this.outbox = outbox;
        this.secretBox = secretBox;
        this.signOn = signOn;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a stranger asks for: at most one in a quarter of an hour. */
    @Transactional
    public void atMostNowAndThen(Account account) {
        if (links.issuedSince(
                        account.person(), Purpose.PASSWORD, clock.instant().minus(PAUSE))
                == 0) {
            issue(account);
        }
    }

    /** The token stands behind the # of the link: browsers do not send that part, so no log ever sees it. */
    @Transactional
    public void issue(Account account) {
        var now = clock.instant();
        var token = SecretToken.random();
        var person = account.person();
        links.add(
                token,
                new OneTimeLink(person, Purpose.PASSWORD, account.email(), now),
                now.plus(signOn.passwordLinkLifetime()));
        outbox.append(new PasswordLinkIssued(
                person,
                account.fullName(),
                account.login(),
                account.email(),
                purpose(account),
                secretBox.seal(signOn.publicUrl() + "/password#" + token.text())));
        audit.record("password.link-issued", "person:" + person, null, null, null);
    }

    private static String purpose(Account account) {
        if (account.passwordHash() != null) {
            return "FORGOTTEN";
        }
        return account.client() == null ? "NEW" : "NEW_CLIENT_USER";
    }
}
