package io.partnercloud.trial.provisioning;

import org.jspecify.annotations.Nullable;

/** Which tasks of a list are wanted; what is null leaves all through. */
public record OperatorTaskFilter(@Nullable Boolean open, OperatorTask.@Nullable Kind kind) {}
