package io.partnercloud.identity.membership;

import org.jspecify.annotations.Nullable;

/** Which requests of a list are wanted. */
public record RequestFilter(MembershipRequest.@Nullable State state) {}
