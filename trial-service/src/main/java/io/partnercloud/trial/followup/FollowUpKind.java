package io.partnercloud.trial.followup;

/** Who calls the client during a trial. */
public enum FollowUpKind {
    /** The support line asks whether the client could start (TRL-5). */
    SUPPORT_CALL,
    /** Sales ask whether the client goes on (TRL-6). */
    SALES_CALL
}
