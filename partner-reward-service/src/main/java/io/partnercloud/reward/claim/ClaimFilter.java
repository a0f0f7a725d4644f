package io.partnercloud.reward.claim;

import io.partnercloud.reward.claim.AttributionClaims.Status;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which claims of a list are wanted; only operators may name a partner, null leaves all through. */
public record ClaimFilter(@Nullable Status status, @Nullable UUID partner) {}
