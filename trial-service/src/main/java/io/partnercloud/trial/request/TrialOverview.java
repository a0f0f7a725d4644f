package io.partnercloud.trial.request;

import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request as lists and pages show it. The login and the days are known once the account exists. */
public record TrialOverview(
        Asked asked,
        TrialStatus status,
        @Nullable String reason,
        @Nullable ClientLogin login,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        long version) {}
