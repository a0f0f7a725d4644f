package io.partnercloud.trial.account;

/** Why nobody may enter the account, and why it is deleted in the end. */
public enum BlockReason {
    TRIAL_ENDED,
    DEBT,
    RENT_ENDED
}
