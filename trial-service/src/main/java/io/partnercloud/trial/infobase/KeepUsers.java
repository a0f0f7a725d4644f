package io.partnercloud.trial.infobase;

import io.partnercloud.contracts.trial.ClientUserChanged;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.ChangeAccount;
import io.partnercloud.trial.account.ClientKey;
import io.partnercloud.trial.account.Parameters;
import io.partnercloud.trial.account.TrialRules;
import io.partnercloud.trial.infobase.ChangeContents.Changed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client's named users as client, partner and operators want them (CLI-10): as many as are paid for, on trial five at most. */
@Service
public class KeepUsers {
    private final ChangeContents changeContents;
    private final ChangeAccount changeAccount;
    private final GrantRemoteDesktop remoteDesktop;
    private final Contents contents;
    private final TrialRules rules;
    private final Outbox outbox;

    KeepUsers(
            ChangeContents changeContents,
            ChangeAccount changeAccount,
            GrantRemoteDesktop remoteDesktop,
            Contents contents,
            TrialRules rules,
            Outbox outbox) {
        this.changeContents = changeContents;
        this.changeAccount = changeAccount;
        this.remoteDesktop = remoteDesktop;
        this.contents = contents;
        this.rules = rules;
        this.outbox = outbox;
    }

    @Transactional(readOnly = true)
    public ClientUser find(ClientKey client, int number) {
        return contents.user(client.id(), number).orElseThrow(() -> new ContentsRefusal.UserUnknown(client, number));
    }

    @Transactional
    public ClientUser add(Scope scope, ClientKey client, String name, @Nullable String email) {
        return changeContents.change(scope, client, "client-user.added", account -> {
            requireRoom(account);
            var added = find(client, contents.addUser(client.id(), name, email));
            growTrial(account);
            tell(client, account, added, true);
            return new Changed<>(added, null, added);
        });
    }

    @Transactional
    public ClientUser rename(
            Scope scope, ClientKey client, int number, @Nullable String ifMatch, String name, @Nullable String email) {
        return changeContents.change(scope, client, "client-user.renamed", account -> {
            var before = find(client, number);
            Versions.require(ifMatch, before.version());
            if (scope instanceof PartnerScope && !Objects.equals(email, before.email())) {
                throw new ContentsRefusal.AddressIsTheClients();
            }
            contents.nameUser(client.id(), number, name, email);
            var after = find(client, number);
            tell(client, account, after, true);
            return new Changed<>(after, before, after);
        });
    }

    /** For good: the number is nobody else's later. */
    @Transactional
    public void close(Scope scope, ClientKey client, int number) {
        changeContents.change(scope, client, "client-user.closed", account -> {
            var before = find(client, number);
            if (contents.countUsers(client.id()) == 1) {
                throw new ContentsRefusal.LastUser(client, number);
            }
            remoteDesktop.withdraw(client, number);
            contents.closeUser(client.id(), number);
            tell(client, account, before, false);
            return new Changed<>(before, before, null);
        });
    }

    private void requireRoom(Account.Opened account) {
        var limit = account instanceof Account.Trial
                ? rules.maxUsers()
                : account.client().parameters().users();
        if (contents.countUsers(account.client().id()) >= limit) {
            throw new ContentsRefusal.UserLimit(limit);
        }
    }

    /** TRL-9. A trial grows with its users, free and at once. */
    private void growTrial(Account.Opened account) {
        var asked = account.client().parameters();
        var users = contents.countUsers(account.client().id());
        if (account instanceof Account.Trial && users > asked.users()) {
            changeAccount.change(account.client().id(), trial -> trial.tryOut(new Parameters(asked.products(), users)));
        }
    }

    private void tell(ClientKey client, Account.Opened account, ClientUser user, boolean isOpen) {
        outbox.append(new ClientUserChanged(
                client.id().value(),
                client.login(),
                account.client().partner(),
                user.number(),
                user.name(),
                user.email(),
                isOpen));
    }
}
