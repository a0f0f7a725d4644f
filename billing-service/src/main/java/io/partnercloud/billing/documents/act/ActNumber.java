package io.partnercloud.billing.documents.act;

import java.util.Locale;

/**
 * An act's number as it stands on paper: series, a letter, two digits of the year and a running number of its own,
 * {@code D26-000001}. Nothing in it can be read as the number of an invoice, which is {@code 2026-000001} (INV-14).
 */
public record ActNumber(String text) {
    private static final int CENTURY = 100;

    public static ActNumber of(String series, int year, long sequence) {
        return new ActNumber(String.format(Locale.ROOT, "%sD%02d-%06d", series, year % CENTURY, sequence));
    }

    @Override
    public String toString() {
        return text;
    }
}
