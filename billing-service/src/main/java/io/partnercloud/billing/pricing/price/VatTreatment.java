package io.partnercloud.billing.pricing.price;

/** How value added tax stands in an item's price: software licences are exempt (Tax Code 149.2.26), the rest carries the rate in force. */
public enum VatTreatment {
    WITHOUT_VAT,
    RATE_IN_FORCE
}
