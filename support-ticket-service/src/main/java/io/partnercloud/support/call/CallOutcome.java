package io.partnercloud.support.call;

/** What came of one call. */
public enum CallOutcome {
    REACHED,
    /** Reached, and would pay: the invoice is to be made within a working day (TRL-13). */
    WANTS_TO_GO_ON,
    NO_ANSWER
}
