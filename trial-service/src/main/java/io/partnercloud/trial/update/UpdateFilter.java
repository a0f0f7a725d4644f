package io.partnercloud.trial.update;

import org.jspecify.annotations.Nullable;

/** Which updates of the list are wanted; what is null leaves all through. */
public record UpdateFilter(PlannedUpdate.@Nullable Status status) {}
