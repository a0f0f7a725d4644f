package io.partnercloud.billing.documents.organisation.jdbc;

import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.billing.pricing.price.VatRegime;
import io.partnercloud.contracts.requisites.BankAccount;
import io.partnercloud.contracts.requisites.Bic;
import io.partnercloud.contracts.requisites.CorrespondentAccount;
import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.requisites.Kpp;
import io.partnercloud.contracts.requisites.Ogrn;
import io.partnercloud.contracts.requisites.Requisites;
import io.partnercloud.platform.jdbc.Row;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns that {@code legal_entities} and {@code legal_entity_versions} have in common. */
final class LegalEntityRows {
    private LegalEntityRows() {}

    static LegalEntity read(Row row) {
        @Nullable String kpp = row.textOrNull("kpp");
        var bic = row.text("bic", Bic::new);
        return new LegalEntity(
                row.text("code"),
                row.word("role", LegalEntity.Role.class),
                Requisites.of(
                        row.text("name"),
                        row.text("inn", Inn::new),
                        kpp == null ? null : new Kpp(kpp),
                        row.text("ogrn", Ogrn::new),
                        new BankAccount(bic, row.text("account"))),
                row.text("address"),
                row.text("bank_name"),
                new CorrespondentAccount(bic, row.text("correspondent_account")),
                row.word("vat_regime", VatRegime.class),
                row.text("number_series"),
                new LegalEntity.Signatories(
                        row.textOrNull("head_title"), row.textOrNull("head_name"), row.textOrNull("accountant_name")),
                row.number("version"));
    }

    static Map<String, @Nullable Object> columns(LegalEntity entity) {
        var requisites = entity.requisites();
        var kpp = requisites.kppIfAny();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("code", entity.code());
        columns.put("role", entity.role().name());
        columns.put("name", requisites.name());
        columns.put("inn", requisites.inn().digits());
        columns.put("kpp", kpp == null ? null : kpp.text());
        columns.put("ogrn", requisites.ogrn().digits());
        columns.put("address", entity.address());
        columns.put("bankName", entity.bankName());
        columns.put("bic", requisites.account().bic().digits());
        columns.put("account", requisites.account().number());
        columns.put("correspondentAccount", entity.correspondentAccount().number());
        columns.put("vatRegime", entity.vatRegime().name());
        columns.put("numberSeries", entity.numberSeries());
        columns.put("headTitle", entity.signatories().headTitle());
        columns.put("headName", entity.signatories().headName());
        columns.put("accountantName", entity.signatories().accountantName());
        columns.put("version", entity.version());
        return columns;
    }
}
