package io.partnercloud.reward.partner.web;

import io.partnercloud.reward.partner.AssignedCode;
import io.partnercloud.reward.partner.Partner;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.Partners.Listed;
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

    /** In a list: without contracts. */
    static PartnerView of(Listed listed) {
        return of(listed.partner(), listed.code(), null);
    }

    static PartnerView whole(Partner partner, Optional<AssignedCode> code, List<ContractView> contracts) {
        return of(partner, code, contracts);
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
