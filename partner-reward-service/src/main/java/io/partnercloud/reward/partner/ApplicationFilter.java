package io.partnercloud.reward.partner;

import io.partnercloud.reward.partner.PartnerApplications.Status;
import org.jspecify.annotations.Nullable;

/** Which applications of a list are wanted; null leaves all through. */
public record ApplicationFilter(@Nullable Status status) {}
