package io.partnercloud.billing.invoicing.invoice;

/** Why an invoice was withdrawn. */
public enum CancelReason {
    /** Another one was asked for in its place. */
    REPLACED,
    /** It was the surcharge of a change that was given up or not paid in time (CHG-2). */
    CHANGE_CANCELLED,
    /** The client pays for these days when they are over (INV-11). */
    PAID_AFTERWARDS,
    /** It was the first one, or for goods, and its days went by unpaid. */
    LAPSED,
    /** The service is over, or will be when what is paid is (BLK-2). */
    SUBSCRIPTION_ENDED,
    /** The account is gone (CLI-1). */
    CLIENT_DELETED
}
