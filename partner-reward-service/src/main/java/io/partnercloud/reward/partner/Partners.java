package io.partnercloud.reward.partner;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;

/** All partners. */
public interface Partners {
    /** @throws PartnerRefusal.AlreadyRegistered when another partner has the INN */
    void add(Partner partner);

    boolean contains(PartnerId id);

    Optional<Partner> find(PartnerId id);

    Listing<Listed> list(PartnerFilter filter, PageQuery query);

    /** A partner in a list, with its code where it has one. */
    record Listed(Partner partner, Optional<AssignedCode> code) {}
}
