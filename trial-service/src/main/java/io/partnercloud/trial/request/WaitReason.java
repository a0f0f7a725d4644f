package io.partnercloud.trial.request;

/** Why an operator has to decide (TRL-8). */
public enum WaitReason {
    /** The INN had a trial not long ago. */
    RECENT_TRIAL,
    /** The INN has an account already, a paid or a blocked one. */
    HAS_ACCOUNT
}
