package io.partnercloud.billing.documents.organisation;

import io.partnercloud.billing.base.announcement.HeldFacts;
import io.partnercloud.billing.base.announcement.ReferenceFact;
import io.partnercloud.billing.pricing.price.VatRegime;
import io.partnercloud.contracts.billing.LegalEntityChanged;
import java.util.List;
import org.springframework.stereotype.Service;

/** The provider's companies as the other services hear of them (ORG-1, ORG-2). */
@Service
class LegalEntityContract implements HeldFacts {
    private final LegalEntities entities;

    LegalEntityContract(LegalEntities entities) {
        this.entities = entities;
    }

    static ReferenceFact changed(LegalEntity entity) {
        var requisites = entity.requisites();
        var kpp = requisites.kppIfAny();
        return new ReferenceFact(
                "legal-entity:" + entity.code(),
                new LegalEntityChanged(
                        entity.code(),
                        entity.version(),
                        role(entity.role()),
                        requisites.name(),
                        requisites.inn().digits(),
                        kpp == null ? null : kpp.text(),
                        requisites.ogrn().digits(),
                        entity.address(),
                        entity.bankName(),
                        requisites.account().bic().digits(),
                        requisites.account().number(),
                        entity.correspondentAccount().number(),
                        regime(entity.vatRegime()),
                        entity.numberSeries(),
                        entity.signatories().headTitle(),
                        entity.signatories().headName(),
                        entity.signatories().accountantName()));
    }

    private static LegalEntityChanged.Role role(LegalEntity.Role role) {
        return switch (role) {
            case PROVIDER -> LegalEntityChanged.Role.PROVIDER;
            case PRINCIPAL -> LegalEntityChanged.Role.PRINCIPAL;
        };
    }

    private static LegalEntityChanged.VatRegime regime(VatRegime regime) {
        return switch (regime) {
            case GENERAL -> LegalEntityChanged.VatRegime.GENERAL;
            case SIMPLIFIED_NO_VAT -> LegalEntityChanged.VatRegime.SIMPLIFIED_NO_VAT;
            case SIMPLIFIED_5 -> LegalEntityChanged.VatRegime.SIMPLIFIED_5;
            case SIMPLIFIED_7 -> LegalEntityChanged.VatRegime.SIMPLIFIED_7;
        };
    }

    @Override
    public List<ReferenceFact> held() {
        return entities.all().stream().map(LegalEntityContract::changed).toList();
    }
}
