package io.partnercloud.reward.partner;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;
import java.util.UUID;

/** All applications. */
public interface PartnerApplications {
    /** The states by which a list is filtered. */
    enum Status {
        RECEIVED,
        CONCLUDED,
        REFUSED
    }

    void add(PartnerApplication.Received application);

    /** Finds it and keeps others from changing it until the transaction ends. */
    Optional<PartnerApplication> lock(UUID id);

    Optional<PartnerApplication> find(UUID id);

    void save(PartnerApplication.Concluded application);

    void save(PartnerApplication.Refused application);

    /** The newest first, unless the query says otherwise. */
    Listing<PartnerApplication> list(ApplicationFilter filter, PageQuery query);
}
