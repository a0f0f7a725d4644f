package io.partnercloud.billing.payments.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document with which of our accounts it moved, and on which day of its statement; no day where it moved nothing. */
public record Booked(
        TakenDocument document,
        @Nullable String cameTo,
        @Nullable String wentFrom,
        @Nullable LocalDate on) {}
