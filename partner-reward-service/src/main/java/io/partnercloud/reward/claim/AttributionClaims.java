package io.partnercloud.reward.claim;

import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;
import java.util.UUID;

/** All claims. */
public interface AttributionClaims {
    /** The states by which a list is filtered. */
    enum Status {
        FILED,
        ACCEPTED,
        REFUSED
    }

    /** @throws ClaimRefusal.AlreadyFiled when one of the same partner about the same client waits */
    void add(AttributionClaim.Filed claim);

    /** Within what the transaction may see. */
    Optional<AttributionClaim> find(UUID id);

    /** The same, keeping others from changing it until the transaction ends. */
    Optional<AttributionClaim> lock(UUID id);

    void save(AttributionClaim.Accepted claim);

    void save(AttributionClaim.Refused claim);

    /** The newest first, unless the query says otherwise. */
    Listing<AttributionClaim> list(Scope scope, ClaimFilter filter, PageQuery query);
}
