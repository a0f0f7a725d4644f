package io.partnercloud.identity.email;

import io.partnercloud.identity.link.OneTimeLink;
import io.partnercloud.identity.link.OneTimeLink.Purpose;
import io.partnercloud.identity.link.OneTimeLinks;
import io.partnercloud.identity.link.SecretToken;
import io.partnercloud.identity.password.IssuePasswordLink;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.signin.EndSignIns;
import io.partnercloud.platform.audit.Audit;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who reads letters at the former address says that the change was not theirs (PRT-12). The address comes back; and as
 * somebody else knew the password, it opens nothing any more, every session ends, and a link to set another one follows.
 */
@Service
public class UndoEmailChange {
    private final OneTimeLinks links;
    private final People people;
    private final EndSignIns endSignIns;
    private final IssuePasswordLink issuePasswordLink;
    private final Audit audit;
    private final Clock clock;

    UndoEmailChange(
            OneTimeLinks links,
            People people,
            EndSignIns endSignIns,
            IssuePasswordLink issuePasswordLink,
            Audit audit,
            Clock clock) {
        this.links = links;
        this.people = people;
        this.endSignIns = endSignIns;
        this.issuePasswordLink = issuePasswordLink;
        this.audit = audit;
        this.clock = clock;
    }

    /** False when the link is used, has expired, or was never one to undo a change. */
    @Transactional
    public boolean undo(String token) {
        return links.use(new SecretToken(token), Purpose.UNDO_EMAIL, clock.instant())
                .flatMap(link ->
                        people.byId(link.person()).filter(Account::isEnabled).map(account -> undo(account, link)))
                .isPresent();
    }

    /** Who undoes an earlier change undoes the later ones with it: those were not theirs either. */
    private Account undo(Account account, OneTimeLink link) {
        var person = account.person();
        var now = clock.instant();
        if (!account.email().equalsIgnoreCase(link.email())) {
            people.replaceEmail(person, link.email());
        }
        people.dropPassword(person);
        links.end(person, Purpose.PASSWORD, now);
        links.end(person, Purpose.NEW_EMAIL, now);
        links.endLaterThan(link, now);
        endSignIns.of(person);
        audit.record("email.change-undone", "person:" + person, "by the former address", null, null);
        people.byId(person).ifPresent(issuePasswordLink::issue);
        return account;
    }
}
