package io.partnercloud.billing.payments.payment;

import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which payments a list shows; what is null does not narrow it. They are of a day {@code from} one {@code to} another, both
 * included. {@code q} is what somebody searches for: the number of the invoice that was paid, the reference, or a client. Only an
 * operator may name a partner.
 */
public record PaymentFilter(
        @Nullable ClientLogin client,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable PaymentSource source,
        @Nullable Boolean reversed,
        @Nullable String q,
        @Nullable UUID partner) {}
