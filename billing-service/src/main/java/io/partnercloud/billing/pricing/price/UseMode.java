package io.partnercloud.billing.pricing.price;

/** How people use several configurations: one after the other, or side by side (PRC-2). */
public enum UseMode {
    ALTERNATELY,
    AT_THE_SAME_TIME
}
