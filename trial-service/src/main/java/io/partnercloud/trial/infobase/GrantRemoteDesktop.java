package io.partnercloud.trial.infobase;

import io.partnercloud.contracts.values.Change;
import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.AccountEvent;
import io.partnercloud.trial.account.ChangeAccount;
import io.partnercloud.trial.account.ClientKey;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets one user of a trial upload a base over a remote desktop, free of charge (TRL-10). */
@Service
public class GrantRemoteDesktop {
    private final ChangeAccount changeAccount;
    private final Contents contents;

    GrantRemoteDesktop(ChangeAccount changeAccount, Contents contents) {
        this.changeAccount = changeAccount;
        this.contents = contents;
    }

    /** To this one instead of whoever had it. */
    @Transactional
    public void grant(ClientKey client, int user) {
        requireUser(client, user);
        changeAccount.change(client.id(), account -> account.grantRemoteDesktop(user));
    }

    /** Changes nothing where this user has none. */
    @Transactional
    public void withdraw(ClientKey client, int user) {
        requireUser(client, user);
        changeAccount.change(client.id(), account -> withdrawn(account, user));
    }

    private static Change<Account, AccountEvent> withdrawn(Account account, int user) {
        return account instanceof Account.Opened opened
                        && Objects.equals(opened.tenancy().remoteDesktopUser(), user)
                ? account.grantRemoteDesktop(null)
                : Change.none(account);
    }

    private void requireUser(ClientKey client, int user) {
        if (contents.user(client.id(), user).isEmpty()) {
            throw new ContentsRefusal.UserUnknown(client, user);
        }
    }
}
