package io.partnercloud.trial.account;

import io.partnercloud.contracts.values.CloudService;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which clients of a list are wanted (CAB-2); null or empty leaves all through. {@code text} is part of a name or login. */
public record ClientFilter(
        @Nullable CloudService service,
        Set<AccountStatus> statuses,
        @Nullable String tariff,
        @Nullable String text,
        @Nullable UUID partner) {
    public ClientFilter {
        statuses = Set.copyOf(statuses);
    }
}
