package io.partnercloud.identity.password;

import io.partnercloud.contracts.identity.PasswordChanged;
import io.partnercloud.identity.link.OneTimeLink;
import io.partnercloud.identity.link.OneTimeLink.Purpose;
import io.partnercloud.identity.link.OneTimeLinks;
import io.partnercloud.identity.link.SecretToken;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.signin.EndSignIns;
import io.partnercloud.identity.signin.Passwords;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets a person's password with a one-time link (PRT-12). The letter came to an address, so that this address is proved; the
 * other links that could set the password or change the address end, and so does every session.
 */
@Service
public class SetPassword {
    /** How it went. */
    public sealed interface Outcome {}

    /** The password is the new one. */
    public record Set() implements Outcome {}

    /** The password is not taken; the link is still good. */
    public record Unfit(PasswordRule.Flaw flaw) implements Outcome {}

    /** The link is used, has expired or never was. */
    public record LinkNotValid() implements Outcome {}

    private final OneTimeLinks links;
    private final People people;
    private final Passwords passwords;
    private final EndSignIns endSignIns;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    SetPassword(
            OneTimeLinks links,
            People people,
            Passwords passwords,
            EndSignIns endSignIns,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.links = links;
        this.people = people;
        this.passwords = passwords;
        this.endSignIns = endSignIns;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome set(String text, String password) {
        var token = new SecretToken(text);
        return links.valid(token, Purpose.PASSWORD, clock.instant())
                .flatMap(link -> people.byId(link.person()))
                .filter(Account::isEnabled)
                .map(account -> set(token, account, password))
                .orElseGet(LinkNotValid::new);
    }

    private Outcome set(SecretToken token, Account account, String password) {
        var flaw = PasswordRule.flawOf(password, List.of(account.fullName(), account.login(), account.email()));
        if (flaw.isPresent()) {
            return new Unfit(flaw.get());
        }
        return use(token)
                .filter(link -> people.verifyEmail(link.person(), link.email()))
                .<Outcome>map(_ -> {
                    replace(account, password);
                    return new Set();
                })
                .orElseGet(LinkNotValid::new);
    }

    private Optional<OneTimeLink> use(SecretToken token) {
        return links.use(token, Purpose.PASSWORD, clock.instant());
    }

    private void replace(Account account, String password) {
        var now = clock.instant();
        people.setPassword(account.person(), passwords.hash(password));
        links.end(account.person(), Purpose.PASSWORD, now);
        links.end(account.person(), Purpose.NEW_EMAIL, now);
        endSignIns.of(account.person());
        audit.record("password.set", "person:" + account.person(), "by a one-time link", null, null);
        if (account.passwordHash() != null) {
            outbox.append(new PasswordChanged(account.person(), account.fullName(), account.email(), now));
        }
    }
}
