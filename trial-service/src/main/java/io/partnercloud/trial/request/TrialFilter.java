package io.partnercloud.trial.request;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which requests of a list are wanted; what is null leaves all through. Only an operator may name a partner. */
public record TrialFilter(
        @Nullable Set<TrialStatus> status, @Nullable UUID partner) {}
