package io.partnercloud.reward.handover;

import io.partnercloud.reward.handover.Handovers.Status;
import org.jspecify.annotations.Nullable;

/** Which handovers of a list are wanted; null leaves all through. */
public record HandoverFilter(@Nullable Status status) {}
