package io.partnercloud.billing.debt.blocking;

import org.jspecify.annotations.Nullable;

/**
 * Which clients a list of balances shows; what is null does not narrow it. {@code debt} means something is open, due or
 * not; {@code q} is a login, an INN or a part of a name.
 */
public record BalanceFilter(
        @Nullable Boolean debt,
        @Nullable Boolean blocked,
        @Nullable String q) {}
