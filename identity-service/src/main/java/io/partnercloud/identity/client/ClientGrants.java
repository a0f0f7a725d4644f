package io.partnercloud.identity.client;

import java.util.Optional;

/** The grants of registered clients. */
public interface ClientGrants {

    /** Empty for a client whose own tokens may do nothing. */
    Optional<ClientGrant> of(String client);

    void save(ClientGrant grant);
}
