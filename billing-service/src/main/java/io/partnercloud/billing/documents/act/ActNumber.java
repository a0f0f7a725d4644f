package io.partnercloud.billing.documents.act;

import java.util.Locale;

/** An act's number as it stands on paper: series, year and a running number of its own, {@code 2026-000001}. */
public record ActNumber(String text) {

    public static ActNumber of(String series, int year, long sequence) {
        return new ActNumber(String.format(Locale.ROOT, "%s%d-%06d", series, year, sequence));
    }

    @Override
    public String toString() {
        return text;
    }
}
