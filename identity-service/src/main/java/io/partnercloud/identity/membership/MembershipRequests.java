package io.partnercloud.identity.membership;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The requests there are; a person asks one partner once at a time. */
public interface MembershipRequests {

    /** @param partner whose requests are wanted; null for everybody's */
    Listing<MembershipRequest> list(@Nullable UUID partner, RequestFilter filter, PageQuery query);

    /** Holds the request until the transaction ends. */
    Optional<MembershipRequest> lock(UUID id, @Nullable UUID partner);

    boolean isWaiting(UUID person, UUID partner);

    boolean isRefusedSince(UUID person, UUID partner, Instant since);

    void add(UUID id, UUID person, UUID partner, Instant at);

    void decide(UUID id, MembershipRequest.State state, Instant at, String by, @Nullable String reason);

    /** A way in has been found: the person's open request to this partner is granted with it. */
    void grantWaiting(UUID person, UUID partner, Instant at);
}
