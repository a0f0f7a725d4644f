package io.partnercloud.billing.documents.organisation.jdbc;

import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.billing.documents.organisation.VatRegime;
import io.partnercloud.contracts.requisites.BankAccount;
import io.partnercloud.contracts.requisites.Bic;
import io.partnercloud.contracts.requisites.CorrespondentAccount;
import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.requisites.Kpp;
import io.partnercloud.contracts.requisites.Ogrn;
import io.partnercloud.contracts.requisites.Requisites;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns that {@code legal_entities} and {@code legal_entity_versions} have in common. */
final class LegalEntityRows {
    private LegalEntityRows() {}

    static LegalEntity read(ResultSet row, int number) throws SQLException {
        @Nullable String kpp = row.getString("kpp");
        var bic = new Bic(row.getString("bic"));
        return new LegalEntity(
                row.getString("code"),
                LegalEntity.Role.valueOf(row.getString("role")),
                Requisites.of(
                        row.getString("name"),
                        new Inn(row.getString("inn")),
                        kpp == null ? null : new Kpp(kpp),
                        new Ogrn(row.getString("ogrn")),
                        new BankAccount(bic, row.getString("account"))),
                row.getString("address"),
                row.getString("bank_name"),
                new CorrespondentAccount(bic, row.getString("correspondent_account")),
                VatRegime.valueOf(row.getString("vat_regime")),
                row.getString("number_series"),
                new LegalEntity.Signatories(
                        row.getString("head_title"), row.getString("head_name"), row.getString("accountant_name")),
                row.getLong("version"));
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
