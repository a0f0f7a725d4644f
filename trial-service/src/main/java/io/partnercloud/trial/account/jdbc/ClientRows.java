package io.partnercloud.trial.account.jdbc;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.trial.account.Client;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.account.Parameters;
import io.partnercloud.trial.account.Purpose;
import io.partnercloud.trial.requisites.Company;
import io.partnercloud.trial.requisites.Contact;
import io.partnercloud.trial.requisites.Email;
import io.partnercloud.trial.requisites.Phone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns that say who a client is, the same in each table that has them. */
public final class ClientRows {
    private ClientRows() {}

    public static Client read(ResultSet row) throws SQLException {
        var inn = row.getString("inn");
        var contact = new Contact(
                row.getString("contact_name"), new Phone(row.getString("phone")), new Email(row.getString("email")));
        return new Client(
                new ClientId(row.getObject("id", UUID.class)),
                row.getObject("partner_id", UUID.class),
                new Company(row.getString("name"), inn == null ? null : new Inn(inn), contact),
                new Parameters(products(row), row.getInt("users")),
                Purpose.valueOf(row.getString("purpose")));
    }

    public static List<String> products(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("products").getArray());
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
