package io.partnercloud.trial.request;

import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as lists and pages show it. The login and the days are known once the account exists.
 *
 * @param productNames what the asked products are called, in their order
 * @param partnerName null also where the partner is known by its id alone
 */
public record TrialOverview(
        Asked asked,
        TrialStatus status,
        @Nullable String reason,
        @Nullable ClientLogin login,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<String> productNames,
        @Nullable String partnerName) {
    public TrialOverview {
        productNames = List.copyOf(productNames);
    }
}
