package io.partnercloud.trial.account;

import io.partnercloud.contracts.values.CloudService;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which clients of a list are wanted (CAB-2); what is null leaves all through. Only an operator may name a partner.
 *
 * @param q a part of a name or login
 */
public record ClientFilter(
        @Nullable CloudService service,
        @Nullable Set<AccountStatus> status,
        @Nullable String tariff,
        @Nullable String q,
        @Nullable UUID partner) {}
