package io.partnercloud.billing.pricing.price;

/** Where the rates of value added tax are kept. */
public interface VatTable {
    VatRates rates();
}
