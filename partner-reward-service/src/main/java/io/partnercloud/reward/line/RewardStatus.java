package io.partnercloud.reward.line;

/** How far a reward has come (RWD-10). */
public enum RewardStatus {
    /** Its month is open: more may be accrued, or taken back. */
    ACCRUED,
    /** Its month is closed. */
    FIXED,
    /** It stands in a set of documents. */
    IN_SET,
    PAID,
    /** Nothing can be counted. */
    HELD
}
