package io.partnercloud.billing.payments.statement;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * INV-16: on an account documents are missing, of {@code missing} together, after the statement {@code last} and before
 * the end of {@code next}. Negative where more went out, or where money was told of twice.
 */
public record Hole(
        String account,
        LocalDate after,
        Money closing,
        UUID last,
        LocalDate before,
        Money opening,
        UUID next,
        Money missing) {}
