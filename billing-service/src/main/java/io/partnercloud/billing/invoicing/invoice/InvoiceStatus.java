package io.partnercloud.billing.invoicing.invoice;

/** The words of the API, and of lists, for an invoice's state. */
public enum InvoiceStatus {
    ISSUED,
    PARTLY_PAID,
    PAID,
    OVERDUE,
    CANCELLED,
    WRITTEN_OFF;

    public static InvoiceStatus of(Invoice invoice) {
        return switch (invoice) {
            case Invoice.Issued _ -> ISSUED;
            case Invoice.PartlyPaid _ -> PARTLY_PAID;
            case Invoice.Paid _ -> PAID;
            case Invoice.Overdue _ -> OVERDUE;
            case Invoice.Cancelled _ -> CANCELLED;
            case Invoice.WrittenOff _ -> WRITTEN_OFF;
        };
    }
}
