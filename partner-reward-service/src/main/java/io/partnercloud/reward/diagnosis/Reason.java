package io.partnercloud.reward.diagnosis;

/** Why there are no documents, in the manual's order (RWD-8). */
public enum Reason {
    NO_PAID_CLIENTS,
    NO_PARTNER_CODE,
    CODE_NOT_CONFIRMED,
    THREE_DIGIT_CODE,
    MANUAL_SERVICES_ONLY,
    QUARTER_NOT_CLOSED,
    /** The sum is not above zero and goes into the next quarter (RWD-8a). */
    CARRIED_OVER
}
