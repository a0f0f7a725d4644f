package io.partnercloud.trial.account.jdbc;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.values.Phone;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.trial.account.Client;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.account.Parameters;
import io.partnercloud.trial.account.Purpose;
import io.partnercloud.trial.requisites.Company;
import io.partnercloud.trial.requisites.Contact;
import io.partnercloud.trial.requisites.Email;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The columns that say who a client is, the same in each table that has them. */
public final class ClientRows {
    private ClientRows() {}

    public static Client read(Row row) {
        var contact =
                new Contact(row.text("contact_name"), row.text("phone", Phone::new), row.text("email", Email::new));
        return new Client(
                row.id("id", ClientId::new),
                row.idOrNull("partner_id"),
                new Company(row.text("name"), row.textOrNull("inn", Inn::new), contact),
                new Parameters(products(row), row.integer("users")),
                row.word("purpose", Purpose.class));
    }

    public static List<String> products(Row row) {
        return row.texts("products");
    }

    /** Parameters for {@code :id, :partner, :name, :inn, :contact, :phone, :email, string_to_array(:products, ','), :users, :purpose}. */
    public static Map<String, @Nullable Object> write(Client client) {
        var company = client.company();
        var inn = company.inn();
        var values = new TreeMap<String, @Nullable Object>();
        values.put("id", client.id().value());
        values.put("partner", client.partner());
        values.put("name", company.name());
        values.put("inn", inn == null ? null : inn.digits());
        values.put("contact", company.contact().name());
        values.put("phone", company.contact().phone().text());
        values.put("email", company.contact().email().text());
        values.put("products", String.join(",", client.parameters().products()));
        values.put("users", client.parameters().users());
        values.put("purpose", client.purpose().name());
        return values;
    }
}
