package io.partnercloud.reward.partner.web;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.reward.partner.AssignedCode;
import io.partnercloud.reward.partner.Partner;
import io.partnercloud.reward.partner.PartnerContract;
import io.partnercloud.reward.partner.PartnerContract.Term;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.Partners.Listed;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.reward.partner.TaxTreatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A partner as operators see it; {@code codeIsThreeDigit} says that an operator must correct the code (PRT-4). */
record PartnerView(
        PartnerId id,
        @Nullable String code,
        boolean codeIsThreeDigit,
        RequisitesView requisites,
        String contactName,
        String contactEmail,
        @Nullable String contactPhone,
        LocalDate registeredOn,
        @Nullable List<ContractView> contracts) {

    /** A contract with its rates in percent. */
    record ContractView(String number, LocalDate signedOn, TaxTreatment taxTreatment, List<RateView> rates) {
        static ContractView of(PartnerContract contract) {
            return new ContractView(
                    contract.number(),
                    contract.signedOn(),
                    contract.taxTreatment(),
                    contract.terms().stream().map(RateView::of).toList());
        }
    }

    /** The rate of one service, in percent, and the days on which it holds. */
    record RateView(
            CloudService service,
            RewardRate percent,
            LocalDate from,
            @Nullable LocalDate to) {
        static RateView of(Term term) {
            return new RateView(term.service(), term.rate(), term.from(), term.to());
        }
    }

    /** In a list: without contracts. */
    static PartnerView of(Listed listed) {
        return of(listed.partner(), listed.code(), null);
    }

    static PartnerView whole(Partner partner, Optional<AssignedCode> code, List<PartnerContract> contracts) {
        var views = contracts.stream().map(ContractView::of).toList();
        return of(partner, code, views);
    }

    private static PartnerView of(
            Partner partner, Optional<AssignedCode> code, @Nullable List<ContractView> contracts) {
        return new PartnerView(
                partner.id(),
                code.map(AssignedCode::text).orElse(null),
                code.map(AssignedCode::isThreeDigit).orElse(false),
                RequisitesView.of(partner.requisites()),
                partner.contact().name(),
                partner.contact().email(),
                partner.contact().phone(),
                partner.registeredOn(),
                contracts);
    }
}
