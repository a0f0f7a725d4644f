package io.partnercloud.billing.closing.month;

/** How far a step is. */
public enum StepState {
    /** The month is not over. */
    NOT_YET,
    /** Something is left to do. */
    OPEN,
    DONE
}
