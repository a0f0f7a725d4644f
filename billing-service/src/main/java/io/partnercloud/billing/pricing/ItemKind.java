package io.partnercloud.billing.pricing;

/** What a price-list item is: a configuration that connections open, or something beside them (PRC-3, PRC-5). */
public enum ItemKind {
    CONFIGURATION,
    EXTRA
}
