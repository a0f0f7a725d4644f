package io.partnercloud.trial.update;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which releases of the list are wanted; what is null leaves all through. */
public record ReleaseFilter(@Nullable @Size(max = 50) String configuration, Release.@Nullable Status status) {}
