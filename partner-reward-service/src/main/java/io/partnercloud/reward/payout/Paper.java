package io.partnercloud.reward.payout;

/** What a set is given out as. */
public enum Paper {
    REPORT_PDF,
    ACT_PDF
}
