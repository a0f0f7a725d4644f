package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.invoicing.invoice.DocumentLine;
import io.partnercloud.contracts.values.Money;

/** A line of an act as the ledger knows it: so many units more or fewer, or money alone that is given back for some of them. */
record Term(DocumentLine line, Counts counts) {
    /** What a line is about. */
    enum Counts {
        UNITS,
        /** The opposite of an earlier line. */
        UNITS_TAKEN_BACK,
        /** A compensation: nothing less was given (INV-13). */
        MONEY
    }

    Money amount() {
        return line.amount();
    }

    int units() {
        var fewer = amount().isNegative() || (counts == Counts.UNITS_TAKEN_BACK && amount().isZero());
        return switch (counts) {
            case UNITS, UNITS_TAKEN_BACK -> fewer ? -line.quantity() : line.quantity();
            case MONEY -> 0;
        };
    }
}
