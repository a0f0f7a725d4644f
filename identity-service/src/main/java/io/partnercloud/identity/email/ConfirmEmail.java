package io.partnercloud.identity.email;

import io.partnercloud.contracts.identity.EmailChanged;
import io.partnercloud.identity.link.OneTimeLink;
import io.partnercloud.identity.link.OneTimeLink.Purpose;
import io.partnercloud.identity.link.OneTimeLinks;
import io.partnercloud.identity.link.SecretToken;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.signin.StaleTokens;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The new address is proved by the link that was sent to it, and counts from now on (PRT-12). */
@Service
public class ConfirmEmail {
    private final OneTimeLinks links;
    private final People people;
    private final StaleTokens staleTokens;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ConfirmEmail(OneTimeLinks links, People people, StaleTokens staleTokens, Outbox outbox, Audit audit, Clock clock) {
        this.links = links;
        this.people = people;
        this.staleTokens = staleTokens;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** False when the link is used, has expired, or was never one to prove a new address. */
    @Transactional
    public boolean confirm(String token) {
        return links.use(new SecretToken(token), Purpose.NEW_EMAIL, clock.instant())
                .flatMap(link ->
                        people.byId(link.person()).filter(Account::isEnabled).map(account -> replace(account, link)))
                .isPresent();
    }

    /** Links to set the password went to the address that no longer counts. */
    private Account replace(Account account, OneTimeLink link) {
        people.replaceEmail(account.person(), link.email());
        links.end(account.person(), Purpose.PASSWORD, clock.instant());
        staleTokens.mark(account.person());
        outbox.append(new EmailChanged(account.person(), account.fullName(), link.email(), account.email()));
        audit.record("email.changed", "person:" + account.person(), "proved by a one-time link", null, null);
        return account;
    }
}
