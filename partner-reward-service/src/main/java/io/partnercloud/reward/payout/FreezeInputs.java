package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.reward.partner.PartnerContract;
import io.partnercloud.reward.partner.PartnerContracts;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.PartnerRefusal;
import io.partnercloud.reward.partner.Partners;
import io.partnercloud.reward.principal.Principals;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Gathers what a set is made from as it is now: both sides, the contract, and the tax as of the quarter's last day (RWD-7, RWD-12). */
@Service
class FreezeInputs {
    private final Partners partners;
    private final PartnerContracts contracts;
    private final Principals principals;
    private final VatRates vatRates;

    FreezeInputs(Partners partners, PartnerContracts contracts, Principals principals, VatRates vatRates) {
        this.partners = partners;
        this.contracts = contracts;
        this.principals = principals;
        this.vatRates = vatRates;
    }

    SetInputs of(PartnerId id, Quarter quarter) {
        var day = quarter.lastDay();
        var partner = partners.find(id).orElseThrow(() -> new PartnerRefusal.Unknown(id));
        var contract = contract(contracts.of(id), day);
        var terms = contract.termsOn(day).orElseThrow(() -> new PayoutRefusal.NoContract(day));
        var principal = principals.byCode().get(contract.principal());
        if (principal == null) {
            throw new PayoutRefusal.PrincipalUnknown(contract.principal());
        }
        return new SetInputs(
                Party.of(principal),
                Party.of(partner.requisites()),
                contract.number(),
                contract.signedOn(),
                PayoutTax.on(day, terms.taxTreatment(), vatRates));
    }

    /** The one in force on the day, else the last one before: what was earned under it is still owed. */
    private static PartnerContract contract(List<PartnerContract> contracts, LocalDate day) {
        return PartnerContract.inForce(contracts, day)
                .or(() -> contracts.stream()
                        .filter(each -> !each.signedOn().isAfter(day))
                        .reduce((_, later) -> later))
                .orElseThrow(() -> new PayoutRefusal.NoContract(day));
    }
}
