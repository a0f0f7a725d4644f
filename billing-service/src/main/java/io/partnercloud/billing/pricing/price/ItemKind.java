package io.partnercloud.billing.pricing.price;

/** What a price-list item is. */
public enum ItemKind {
    /** What connections open (PRC-3). */
    CONFIGURATION,
    /** Something beside the connections (PRC-5). */
    EXTRA,
    /** What a subscription of PBX or CASH_DESK is counted in (SVC-1). */
    COUNTED,
    /** Sold once, without a period (INV-12). */
    GOODS
}
