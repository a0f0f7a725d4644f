package io.partnercloud.billing.closing.month;

import java.time.Instant;

/** Who has worked at a step: how much, and when last. */
public record Deed(String by, long count, Instant lastAt) {}
