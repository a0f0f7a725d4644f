package io.partnercloud.support.call;

/** What came of one call. */
public enum CallOutcome {
    REACHED,
    NO_ANSWER
}
