package io.partnercloud.reward.partner.jdbc;

import io.partnercloud.contracts.requisites.BankAccount;
import io.partnercloud.contracts.requisites.Bic;
import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.requisites.Kpp;
import io.partnercloud.contracts.requisites.Ogrn;
import io.partnercloud.contracts.requisites.Requisites;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.reward.partner.Contact;
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

    static Requisites requisites(Row row) {
        return Requisites.of(
                row.text("name"),
                row.text("inn", Inn::new),
                row.textOrNull("kpp", Kpp::new),
                row.text("ogrn", Ogrn::new),
                new BankAccount(row.text("bic", Bic::new), row.text("account")));
    }

    static Contact contact(Row row) {
        return new Contact(row.text("contact_name"), row.text("contact_email"), row.textOrNull("contact_phone"));
    }
}
