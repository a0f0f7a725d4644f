package io.partnercloud.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job went for one business date. Not {@code done}: it has not been run, or its last run has not ended well.
 * {@code parked} subjects wait for somebody.
 */
public record RunOutcome(
        boolean done, long parked, @Nullable Instant finishedAt) {}
