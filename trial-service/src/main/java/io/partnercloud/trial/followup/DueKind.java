package io.partnercloud.trial.followup;

/** For what an account may be due on a date. */
public enum DueKind {
    SUPPORT_CALL,
    SALES_CALL,
    ENDING_NOTICE,
    TRIAL_END,
    DELETION_NOTICE,
    DELETION
}
