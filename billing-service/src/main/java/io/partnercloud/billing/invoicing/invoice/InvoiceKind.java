package io.partnercloud.billing.invoicing.invoice;

/** Why an invoice exists; the words of the event {@code InvoiceIssued}. */
public enum InvoiceKind {
    /** Paying it accepts the offer (CLI-2). */
    FIRST,
    /** It continues what is paid (INV-4). */
    RECURRING,
    /** The difference of a change upwards (CHG-2). */
    SURCHARGE,
    /** Goods without a period (INV-12). */
    ONE_OFF;

    /** Whether paying it moves on the day through which the subscription is paid. */
    public boolean paysForDays() {
        return switch (this) {
            case FIRST, RECURRING -> true;
            case SURCHARGE, ONE_OFF -> false;
        };
    }
}
