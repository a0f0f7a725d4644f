package io.partnercloud.billing.invoicing.invoice;

import java.util.Locale;

/** An invoice's number as it stands on paper and in addresses: series, year and a running number, {@code 2026-000001}. */
public record InvoiceNumber(String text) {

    /** INV-5: the n-th invoice of the year in a legal entity's series, which may be empty. */
    public static InvoiceNumber of(String series, int year, long sequence) {
        return new InvoiceNumber(String.format(Locale.ROOT, "%s%d-%06d", series, year, sequence));
    }

    @Override
    public String toString() {
        return text;
    }
}
