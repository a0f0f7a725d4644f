package io.partnercloud.contracts.values;

/** The five services that a partner contract covers (SVC-1). */
public enum CloudService {
    RENT,
    PBX,
    CASH_DESK,
    HOSTING,
    CORPORATE
}
