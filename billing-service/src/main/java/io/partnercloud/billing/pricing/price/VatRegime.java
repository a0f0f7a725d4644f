package io.partnercloud.billing.pricing.price;

/** How a company is taxed; it decides which rate of value added tax its sales carry, if any. */
public enum VatRegime {
    GENERAL,
    SIMPLIFIED_NO_VAT,
    SIMPLIFIED_5,
    SIMPLIFIED_7
}
