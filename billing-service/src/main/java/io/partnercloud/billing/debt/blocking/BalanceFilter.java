package io.partnercloud.billing.debt.blocking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which clients a list of balances shows; what is null does not narrow it. {@code debt} means something is open, due or
 * not; {@code q} is a login, an INN or a part of a name. Only an operator may name a partner.
 */
public record BalanceFilter(
        @Nullable Boolean debt,
        @Nullable Boolean blocked,
        @Nullable String q,
        @Nullable UUID partner) {}
