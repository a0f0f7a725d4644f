package io.partnercloud.reward.partner;

import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.LocalDate;
import java.util.List;

/** All contracts with partners. */
public interface PartnerContracts {
    /** @throws ContractRefusal.NumberTaken when another contract has the number */
    void add(PartnerContract contract);

    /** The earliest first. */
    List<PartnerContract> of(PartnerId partner);

    void amend(PartnerContract contract, PartnerContract.Terms amendment);

    void end(PartnerContract contract, LocalDate lastDay);

    /** The one signed last first, unless the query says otherwise. */
    Listing<PartnerContract> list(Scope scope, ContractFilter filter, PageQuery query);
}
