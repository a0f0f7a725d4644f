package io.partnercloud.identity.client;

import java.time.Instant;
import java.util.Optional;

/** The grants of registered clients. */
public interface ClientGrants {

    /** Empty for a client whose own tokens may do nothing; so for a key of a program whose maker may no longer all that it may (PRT-15). */
    Optional<ClientGrant> of(String client);

    void save(ClientGrant grant);

    /** The client has just come in; kept for keys of programs. */
    void used(String client, Instant at);
}
