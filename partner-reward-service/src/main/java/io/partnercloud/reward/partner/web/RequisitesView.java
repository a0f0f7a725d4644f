package io.partnercloud.reward.partner.web;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.requisites.Kpp;
import io.partnercloud.contracts.requisites.Ogrn;
import io.partnercloud.contracts.requisites.Requisites;
import io.partnercloud.reward.partner.StatedApplication.LegalForm;
import org.jspecify.annotations.Nullable;

/** Requisites as operators see them. */
record RequisitesView(
        LegalForm legalForm, String name, Inn inn, @Nullable Kpp kpp, Ogrn ogrn, String bic, String account) {

    static RequisitesView of(Requisites requisites) {
        var legalForm =
                switch (requisites) {
                    case Requisites.Company _ -> LegalForm.COMPANY;
                    case Requisites.Entrepreneur _ -> LegalForm.ENTREPRENEUR;
                };
        return new RequisitesView(
                legalForm,
                requisites.name(),
                requisites.inn(),
                requisites.kppIfAny(),
                requisites.ogrn(),
                requisites.account().bic().digits(),
                requisites.account().number());
    }
}
