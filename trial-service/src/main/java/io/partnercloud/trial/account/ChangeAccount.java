package io.partnercloud.trial.account;

import io.partnercloud.contracts.values.Change;
import io.partnercloud.platform.events.Outbox;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes one step of an account: holds it, decides, saves, tells. */
@Service
public class ChangeAccount {
    private final Accounts accounts;
    private final Outbox outbox;
    private final List<AccountFollower> followers;

    ChangeAccount(Accounts accounts, Outbox outbox, List<AccountFollower> followers) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.followers = List.copyOf(followers);
    }

    /** In the caller's transaction, because what made the step happen belongs to it too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Change<Account, AccountEvent> change(ClientId id, Function<Account, Change<Account, AccountEvent>> decide) {
        var change = decide.apply(accounts.locked(id).orElseThrow(() -> new AccountRefusal.ClientUnknown(id)));
        if (change.changed()) {
            accounts.save(change.state());
        }
        for (var event : change.events()) {
            TrialContract.of(change.state(), event).ifPresent(outbox::append);
            followers.forEach(follower -> follower.hear(change.state(), event));
        }
        return change;
    }
}
