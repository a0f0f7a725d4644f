package io.partnercloud.billing.invoicing.subscription;

/** Whether a month is paid for before it begins or after it is over (INV-11). */
public enum BillingMode {
    PREPAID,
    POSTPAID
}
