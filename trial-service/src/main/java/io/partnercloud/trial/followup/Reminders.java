package io.partnercloud.trial.followup;

import io.partnercloud.trial.account.ClientId;
import java.time.LocalDate;

/** What has been opened or said once already, and never is again. */
public interface Reminders {
    /** False when a call of that kind was opened for the client before. */
    boolean openCall(ClientId client, FollowUpKind kind, LocalDate opensOn, LocalDate dueOn);

    /** False when this was said that many days before that date already. */
    boolean announce(ClientId client, Notice notice, LocalDate about, int daysBefore);

    /** What is announced. */
    enum Notice {
        TRIAL_ENDING,
        DELETION
    }
}
