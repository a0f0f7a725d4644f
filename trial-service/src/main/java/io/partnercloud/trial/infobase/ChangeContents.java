package io.partnercloud.trial.infobase;

import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.AccountRefusal;
import io.partnercloud.trial.account.Accounts;
import io.partnercloud.trial.account.ClientKey;
import io.partnercloud.trial.provisioning.ContentsQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes one change of what an account holds: holds the account, changes, has the provider told, records what operators do. */
@Service
class ChangeContents {
    private final Accounts accounts;
    private final Contents contents;
    private final ContentsQueue queue;
    private final Audit audit;

    ChangeContents(Accounts accounts, Contents contents, ContentsQueue queue, Audit audit) {
        this.accounts = accounts;
        this.contents = contents;
        this.queue = queue;
        this.audit = audit;
    }

    /** What is changed, as operators' records have it. */
    record Changed<T>(
            T result, @Nullable Object before, @Nullable Object after) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T change(Scope scope, ClientKey client, String action, Function<Account.Opened, Changed<T>> work) {
        var account = accounts.locked(client.id())
                .orElseThrow(() -> new AccountRefusal.ClientUnknown(client.login()))
                .inUse(action);
        var changed = work.apply(account);
        queue.enqueueContents(client.id(), contents.touch(client.id()));
        if (scope instanceof Operator) {
            audit.record(action, "client:" + client.login(), null, changed.before(), changed.after());
        }
        return changed.result();
    }
}
