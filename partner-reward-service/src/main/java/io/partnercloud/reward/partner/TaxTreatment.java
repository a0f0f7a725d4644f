package io.partnercloud.reward.partner;

/** How the partner's reward is taxed, as its contract says (RWD-7). The rates themselves are a table with dates. */
public enum TaxTreatment {
    GENERAL,
    SIMPLIFIED_NO_VAT,
    SIMPLIFIED_5,
    SIMPLIFIED_7
}
