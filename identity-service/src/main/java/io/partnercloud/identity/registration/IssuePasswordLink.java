package io.partnercloud.identity.registration;

import io.partnercloud.contracts.identity.PasswordLinkIssued;
import io.partnercloud.identity.SignOn;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.SecretBox;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a person a one-time link to set the password: at most one in a quarter of an hour. */
@Service
class IssuePasswordLink {
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final PasswordLinks links;
    private final Outbox outbox;
    private final SecretBox secretBox;
    private final SignOn signOn;
    private final Clock clock;

    IssuePasswordLink(PasswordLinks links, Outbox outbox, SecretBox secretBox, SignOn signOn, Clock clock) {
        this.links = links;
        this.outbox = outbox;
        this.secretBox = secretBox;
        this.signOn = signOn;
        this.clock = clock;
    }

    /** The token stands behind the # of the link: browsers do not send that part, so no log ever sees it. */
    @Transactional
    public void issue(UUID person, String fullName, String email) {
        var now = clock.instant();
        if (links.isIssuedSince(person, now.minus(PAUSE))) {
            return;
        }
        var token = LinkToken.random();
        links.add(token.digest(), person, now, now.plus(signOn.passwordLinkLifetime()));
        var link = secretBox.seal(signOn.publicUrl() + "/password#" + token.text());
        outbox.append(new PasswordLinkIssued(person, fullName, email, link));
    }
}
