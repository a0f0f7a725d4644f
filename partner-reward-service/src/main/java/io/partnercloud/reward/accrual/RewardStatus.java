package io.partnercloud.reward.accrual;

/** What has become of an accrual so far, as partners filter by it. */
public enum RewardStatus {
    ACCRUED,
    HELD
}
