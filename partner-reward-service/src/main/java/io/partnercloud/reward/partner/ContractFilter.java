package io.partnercloud.reward.partner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which contracts of a list are wanted; only operators may name a partner, null leaves all through. */
public record ContractFilter(@Nullable UUID partner) {}
