package io.partnercloud.identity.relyingparty;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;
import java.util.UUID;

/** The sites that are registered. */
public interface RelyingParties {

    /**
     * A site as operators look at it.
     *
     * @param untold sign-ins that are over and of which it has not heard
     */
    record Seen(RelyingParty site, int untold) {}

    void add(RelyingParty site);

    Listing<Seen> list(PageQuery query);

    Optional<Seen> find(UUID id);

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<RelyingParty> lock(UUID id);

    void change(RelyingParty site);

    void setEnabled(UUID id, boolean isEnabled);
}
