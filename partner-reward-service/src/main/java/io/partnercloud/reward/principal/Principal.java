package io.partnercloud.reward.principal;

/** The provider's own company that a contract is concluded with (ORG-1). {@code version} counts its requisites. */
public record Principal(String code, long version, String name, String inn) {}
