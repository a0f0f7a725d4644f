package io.partnercloud.reward.partner;

import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;

/** All partners. */
public interface Partners {
    /** @throws PartnerAlreadyRegistered when another partner has the INN */
    void add(Partner partner);

    boolean contains(PartnerId id);

    Optional<Partner> find(PartnerId id);

    /** By a part of the name, or by INN or code; an empty text finds all. */
    Page<Listed> search(String text, PageQuery query);

    /** A partner in a list, with its code where it has one. */
    record Listed(Partner partner, Optional<AssignedCode> code) {}
}
