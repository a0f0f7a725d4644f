package io.partnercloud.identity.clientuser;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.identity.password.IssuePasswordLink;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.RowScope;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends one of a client's users a link to set a password (CLI-10): to the account's contact, who hands it on. */
@Service
public class SendUserLink {
    private final ClientAccounts accounts;
    private final People people;
    private final IssuePasswordLink issuePasswordLink;
    private final RowScope rowScope;

    SendUserLink(ClientAccounts accounts, People people, IssuePasswordLink issuePasswordLink, RowScope rowScope) {
        this.accounts = accounts;
        this.people = people;
        this.issuePasswordLink = issuePasswordLink;
        this.rowScope = rowScope;
    }

    @Transactional
    public void send(PartnerScope scope, ClientLogin login, int user) {
        rowScope.all(() -> send(accounts.byLogin(login, scope.partner()), user));
    }

    @Transactional
    public void send(ClientScope scope, int user) {
        rowScope.all(() -> send(accounts.find(scope.client()), user));
    }

    private UUID send(Optional<ClientAccount> account, int user) {
        var person = account.flatMap(known -> people.byLogin(known.login().user(user)))
                .filter(Account::isEnabled)
                .orElseThrow(ClientUserUnknown::new);
        issuePasswordLink.atMostNowAndThen(person);
        return person.person();
    }
}
