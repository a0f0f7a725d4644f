package io.partnercloud.identity.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The invitations that wait: neither accepted nor withdrawn nor too old. */
public interface Invitations {

    List<Invitation> ofPartner(UUID partner, Instant at);

    List<Invitation> to(String email, Instant at);

    int sentSince(UUID partner, Instant since);

    void add(Invitation invitation, UUID invitedBy, Instant expiresAt);

    /** Ends it, and says what it was; empty when it does not wait any more. */
    Optional<Invitation> end(UUID id, Instant at);
}
