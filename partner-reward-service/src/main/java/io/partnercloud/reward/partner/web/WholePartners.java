package io.partnercloud.reward.partner.web;

import io.partnercloud.reward.partner.PartnerCodes;
import io.partnercloud.reward.partner.PartnerContracts;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.PartnerRefusal;
import io.partnercloud.reward.partner.Partners;
import io.partnercloud.reward.principal.Principals;
import org.springframework.stereotype.Component;

/** A partner with all that belongs to it, as operators read it. */
@Component
class WholePartners {
    private final Partners partners;
    private final PartnerCodes codes;
    private final PartnerContracts contracts;
    private final Principals principals;

    WholePartners(Partners partners, PartnerCodes codes, PartnerContracts contracts, Principals principals) {
        this.partners = partners;
        this.codes = codes;
        this.contracts = contracts;
        this.principals = principals;
    }

    PartnerView view(PartnerId id) {
        var partner = partners.find(id).orElseThrow(() -> new PartnerRefusal.Unknown(id));
        var known = principals.byCode();
        return PartnerView.whole(
                partner,
                codes.of(id),
                contracts.of(id).stream()
                        .map(contract -> ContractView.of(contract, known))
                        .toList());
    }
}
