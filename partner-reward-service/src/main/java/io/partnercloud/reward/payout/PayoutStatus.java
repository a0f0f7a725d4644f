package io.partnercloud.reward.payout;

/** Where a set stands, as lists are filtered by it (RWD-6). */
public enum PayoutStatus {
    /** It came to nothing or less: no documents, the sum goes into the next one (RWD-8a). */
    CARRIED,
    PUBLISHED,
    DISPUTED,
    COMPLETED,
    SCANS_RECEIVED,
    ORIGINALS_RECEIVED,
    PAID
}
