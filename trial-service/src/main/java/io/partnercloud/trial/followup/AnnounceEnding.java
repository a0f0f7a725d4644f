package io.partnercloud.trial.followup;

import io.partnercloud.contracts.trial.TrialEnding;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.Accounts;
import io.partnercloud.trial.account.ClientId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says that a trial ends soon (TRL-4). */
@Service
public class AnnounceEnding {
    private final Accounts accounts;
    private final Reminders reminders;
    private final Outbox outbox;

    AnnounceEnding(Accounts accounts, Reminders reminders, Outbox outbox) {
        this.accounts = accounts;
        this.reminders = reminders;
        this.outbox = outbox;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(ClientId id, LocalDate on) {
        if (accounts.locked(id).orElse(null) instanceof Account.Trial trial) {
            var endsOn = trial.tenancy().trial().endsOn();
            var daysBefore = Math.toIntExact(ChronoUnit.DAYS.between(on, endsOn));
            if (reminders.announce(id, Reminders.Notice.TRIAL_ENDING, endsOn, daysBefore)) {
                outbox.append(new TrialEnding(
                        id.value(), trial.login(), trial.client().partner(), endsOn));
            }
        }
    }
}
