package io.partnercloud.identity.oversight;

import org.jspecify.annotations.Nullable;

/**
 * Which people of a list are wanted.
 *
 * @param q the login or the address, or a part of the name; null leaves all through
 * @param operator whether operators are wanted, or nobody but others
 */
public record PeopleFilter(@Nullable String q, @Nullable Boolean operator) {}
