package io.partnercloud.billing.pricing.price;

/** What one unit of an item is counted by; the price list says it per item (PRC-5). */
public enum PriceUnit {
    CONNECTION,
    ACCOUNT,
    INFOBASE,
    GIGABYTE,
    /** Of a telephone. */
    NUMBER,
    PIECE
}
