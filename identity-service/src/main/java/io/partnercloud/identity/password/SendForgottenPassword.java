package io.partnercloud.identity.password;

import io.partnercloud.identity.link.SecretToken;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import io.partnercloud.platform.security.SecretBox;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody has forgotten a password (PRT-12). Whoever is known gets a link; who asked learns nothing, not even by the time it takes. */
@Service
public class SendForgottenPassword {
    private final People people;
    private final IssuePasswordLink issuePasswordLink;
    private final SecretBox secretBox;

    SendForgottenPassword(People people, IssuePasswordLink issuePasswordLink, SecretBox secretBox) {
        this.people = people;
        this.issuePasswordLink = issuePasswordLink;
        this.secretBox = secretBox;
    }

    @Transactional
    public void toLogin(String login) {
        send(people.byLogin(login).stream().toList());
    }

    /** Several people may read letters at one address; each gets a link of its own. */
    @Transactional
    public void toEmail(String email) {
        send(people.byEmail(email));
    }

    private void send(List<Account> accounts) {
        var known = accounts.stream().filter(Account::isEnabled).toList();
        known.forEach(issuePasswordLink::atMostNowAndThen);
        if (known.isEmpty()) {
            secretBox.seal(SecretToken.random().text()); // the dearest part, for nobody
        }
    }
}
