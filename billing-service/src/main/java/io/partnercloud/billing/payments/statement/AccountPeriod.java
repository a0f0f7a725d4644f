package io.partnercloud.billing.payments.statement;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a statement says of one account from its first day to its last: where it began, what came and went, where it ended. */
public record AccountPeriod(
        String account,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Money opening,
        Money in,
        Money out,
        Money closing) {}
