package io.partnercloud.trial.followup;

import io.partnercloud.contracts.trial.ClientDeletionDue;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.Accounts;
import io.partnercloud.trial.account.BlockCause;
import io.partnercloud.trial.account.ClientId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says that an account whose trial or rent has ended is deleted soon (TRL-4); a debtor is warned by billing-service. */
@Service
public class AnnounceDeletion {
    private final Accounts accounts;
    private final Reminders reminders;
    private final Outbox outbox;

    AnnounceDeletion(Accounts accounts, Reminders reminders, Outbox outbox) {
        this.accounts = accounts;
        this.reminders = reminders;
        this.outbox = outbox;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(ClientId id, LocalDate on) {
        if (accounts.locked(id).orElse(null) instanceof Account.Blocked blocked
                && !(blocked.cause() instanceof BlockCause.Debt)) {
            var daysBefore = Math.toIntExact(ChronoUnit.DAYS.between(on, blocked.deletionOn()));
            if (reminders.announce(id, Reminders.Notice.DELETION, blocked.deletionOn(), daysBefore)) {
                outbox.append(new ClientDeletionDue(
                        id.value(),
                        blocked.login(),
                        blocked.client().partner(),
                        blocked.cause().reason().name(),
                        blocked.deletionOn()));
            }
        }
    }
}
