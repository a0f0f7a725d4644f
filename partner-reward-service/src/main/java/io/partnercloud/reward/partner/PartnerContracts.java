package io.partnercloud.reward.partner;

import java.util.List;

/** All contracts with partners. */
public interface PartnerContracts {
    /** @throws PartnerRefusal.ContractNumberTaken when another contract has the number */
    void add(PartnerContract contract);

    List<PartnerContract> of(PartnerId partner);
}
