package io.partnercloud.platform.idempotency;

/** An {@code Idempotency-Key} and whose it is: two callers never share one. */
record RequestKey(String principal, String key) {}
