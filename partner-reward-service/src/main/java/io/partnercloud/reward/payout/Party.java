package io.partnercloud.reward.payout;

import io.partnercloud.contracts.requisites.Requisites;
import io.partnercloud.reward.principal.Principal;
import org.jspecify.annotations.Nullable;

/** One side of a set as its documents name it, frozen when they were made (RWD-12); an entrepreneur has no KPP. */
public record Party(
        String name,
        String inn,
        @Nullable String kpp,
        String ogrn,
        @Nullable String address,
        @Nullable String bankName,
        String bic,
        String account,
        @Nullable String headTitle,
        @Nullable String headName) {

    static Party of(Principal principal) {
        return new Party(
                principal.name(),
                principal.inn(),
                principal.kpp(),
                principal.ogrn(),
                principal.address(),
                principal.bankName(),
                principal.bic(),
                principal.account(),
                principal.headTitle(),
                principal.headName());
    }

    static Party of(Requisites partner) {
        var kpp = partner.kppIfAny();
        return new Party(
                partner.name(),
                partner.inn().digits(),
                kpp == null ? null : kpp.text(),
                partner.ogrn().digits(),
                null,
                null,
                partner.account().bic().digits(),
                partner.account().number(),
                null,
                null);
    }
}
