package io.partnercloud.reward.partner;

import org.jspecify.annotations.Nullable;

/**
 * Which partners of a list are wanted.
 *
 * @param q a part of the name, or the INN or the code; null leaves all through
 */
public record PartnerFilter(@Nullable String q) {}
