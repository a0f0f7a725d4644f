package io.partnercloud.reward.partner.jdbc;

import io.partnercloud.contracts.requisites.BankAccount;
import io.partnercloud.contracts.requisites.Bic;
import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.requisites.Kpp;
import io.partnercloud.contracts.requisites.Ogrn;
import io.partnercloud.contracts.requisites.Requisites;
import io.partnercloud.reward.partner.Contact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns that hold requisites and a contact; partners and applications have the same. */
final class RequisitesColumns {
    private RequisitesColumns() {}

    static Map<String, @Nullable Object> of(Requisites requisites, Contact contact) {
        var kpp = requisites.kppIfAny();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("name", requisites.name());
        columns.put("inn", requisites.inn().digits());
        columns.put("kpp", kpp == null ? null : kpp.text());
        columns.put("ogrn", requisites.ogrn().digits());
        columns.put("bic", requisites.account().bic().digits());
        columns.put("account", requisites.account().number());
        columns.put("contactName", contact.name());
        columns.put("contactEmail", contact.email());
        columns.put("contactPhone", contact.phone());
        return columns;
    }

    static Requisites requisites(ResultSet row) throws SQLException {
        @Nullable String kpp = row.getString("kpp");
        return Requisites.of(
                row.getString("name"),
                new Inn(row.getString("inn")),
                kpp == null ? null : new Kpp(kpp),
                new Ogrn(row.getString("ogrn")),
                new BankAccount(new Bic(row.getString("bic")), row.getString("account")));
    }

    static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getString("contact_name"), row.getString("contact_email"), row.getString("contact_phone"));
    }
}
