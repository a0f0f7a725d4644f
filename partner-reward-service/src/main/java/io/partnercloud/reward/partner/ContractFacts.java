package io.partnercloud.reward.partner;

import io.partnercloud.contracts.partner.ContractSigned;

/** What others are told of contracts. */
final class ContractFacts {
    private ContractFacts() {}

    static ContractSigned signed(PartnerContract contract) {
        var own = contract.terms().getFirst();
        return new ContractSigned(
                contract.partner().value(),
                contract.number(),
                contract.signedOn(),
                own.percents(),
                own.steps(),
                own.taxTreatment().name());
    }
}
