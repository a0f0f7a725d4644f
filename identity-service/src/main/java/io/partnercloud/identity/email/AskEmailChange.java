package io.partnercloud.identity.email;

import io.partnercloud.contracts.identity.EmailChangeAsked;
import io.partnercloud.identity.SignOn;
import io.partnercloud.identity.link.OneTimeLink;
import io.partnercloud.identity.link.OneTimeLink.Purpose;
import io.partnercloud.identity.link.OneTimeLinks;
import io.partnercloud.identity.link.SecretToken;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.person.ProfileRefusal;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.RowScope;
import io.partnercloud.platform.security.SecretBox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person wants letters at another address (PRT-12). Nothing changes yet: the new address is to be proved, and the present one is told. */
@Service
public class AskEmailChange {
    static final Duration UNDOABLE = Duration.ofDays(7);
    private static final int MOST_A_DAY = 5;

    private final OneTimeLinks links;
    private final People people;
    private final Outbox outbox;
    private final SecretBox secretBox;
    private final SignOn signOn;
    private final RowScope rowScope;
    private final Audit audit;
    private final Clock clock;

    AskEmailChange(
            OneTimeLinks links,
            People people,
            Outbox outbox,
            SecretBox secretBox,
            SignOn signOn,
            RowScope rowScope,
            Audit audit,
            Clock clock) {
        this.links = links;
        this.people = people;
        this.outbox = outbox;
        this.secretBox = secretBox;
        this.signOn = signOn;
        this.rowScope = rowScope;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void ask(UUID person, String newEmail) {
        var account = people.byId(person).orElseThrow(ProfileRefusal.Unknown::new);
        if (account.email().equalsIgnoreCase(newEmail)) {
            throw new EmailRefusal.SameAsBefore();
        }
        rowScope.all(() -> {
            ask(account, newEmail, clock.instant());
            return account;
        });
    }

    private void ask(Account account, String newEmail, Instant now) {
        var person = account.person();
        if (links.issuedSince(person, Purpose.NEW_EMAIL, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw new EmailRefusal.TooOften();
        }
        links.end(person, Purpose.NEW_EMAIL, now);
        var confirmation = SecretToken.random();
        links.add(
                confirmation,
                new OneTimeLink(person, Purpose.NEW_EMAIL, newEmail, now),
                now.plus(signOn.passwordLinkLifetime()));
        var undo = SecretToken.random();
        links.add(undo, new OneTimeLink(person, Purpose.UNDO_EMAIL, account.email(), now), now.plus(UNDOABLE));
        outbox.append(new EmailChangeAsked(
                person,
                account.fullName(),
                account.email(),
                newEmail,
                secretBox.seal(signOn.publicUrl() + "/sign-in/new-email#" + confirmation.text()),
                secretBox.seal(signOn.publicUrl() + "/sign-in/keep-email#" + undo.text())));
        audit.record("email.change-asked", "person:" + person, null, null, null);
    }
}
