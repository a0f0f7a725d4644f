package io.partnercloud.trial.account;

import io.partnercloud.contracts.values.ClientLogin;

/** Which client a request is about: one that the caller may see. */
public record ClientKey(ClientId id, ClientLogin login) {}
