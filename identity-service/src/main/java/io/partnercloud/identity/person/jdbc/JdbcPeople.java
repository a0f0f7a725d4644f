package io.partnercloud.identity.person.jdbc;

import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.NewPerson;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.person.Profile;
import io.partnercloud.platform.jdbc.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People in the table {@code people}. */
@Repository
class JdbcPeople implements People {
    private static final String ACCOUNT = """
            select p.id, p.login, p.full_name, p.email, p.is_email_verified, p.password_hash, p.is_operator,
                   p.operator_rights, p.is_enabled, p.client
            from people p
            """;

    private final JdbcClient jdbc;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return jdbc.sql(ACCOUNT + "where lower(p.login) = lower(:login)")
                .param("login", login)
                .query(Row.as(JdbcPeople::account))
                .optional();
    }

    @Override
    public Optional<Account> byId(UUID person) {
        return jdbc.sql(ACCOUNT + "where p.id = :person")
                .param("person", person)
                .query(Row.as(JdbcPeople::account))
                .optional();
    }

    @Override
    public List<Account> byEmail(String email) {
        return jdbc.sql(ACCOUNT + "where lower(p.email) = lower(:email) and p.is_email_verified order by p.id")
                .param("email", email)
                .query(Row.as(JdbcPeople::account))
                .list();
    }

    @Override
    public Optional<Profile> profileOf(UUID person, @Nullable UUID partner) {
        return jdbc.sql("""
                select p.id, p.full_name, p.email, p.phone, p.country, p.city, p.note, p.is_email_verified, p.version,
                       :partner::uuid as partner, k.code
                from people p left join partners k on k.partner = :partner
                where p.id = :person
                """)
                .param("person", person)
                .param("partner", partner)
                .query(Row.as(JdbcPeople::profile))
                .optional();
    }

    @Override
    public boolean add(NewPerson person) {
        return jdbc.sql("""
                        insert into people (id, login, full_name, email, phone, company, company_inn, franchisee_code, is_operator,
                                            operator_rights, client)
                        values (:id, :login, :fullName, :email, :phone, :company, :companyInn, :franchiseeCode, :isOperator,
                                case when :isOperator then array ['SUPPORT', 'SALES', 'ACCOUNTING', 'CONTENT', 'ADMIN'] else '{}' end, :client)
                        on conflict do nothing
                        """)
                        .param("id", person.id())
                        .param("login", person.login())
                        .param("fullName", person.fullName())
                        .param("email", person.email())
                        .param("phone", person.phone())
                        .param("company", person.company())
                        .param("companyInn", person.companyInn())
                        .param("franchiseeCode", person.franchiseeCode())
                        .param("isOperator", person.isOperator())
                        .param("client", person.client())
                        .update()
                == 1;
    }

    @Override
    public boolean change(UUID person, Profile.Details details, long version) {
        return jdbc.sql("""
                        update people set full_name = :name, phone = :phone, country = :country, city = :city, note = :note,
                               version = version + 1
                        where id = :person and version = :version
                        """)
                        .param("name", details.name())
                        .param("phone", details.phone())
                        .param("country", details.country())
                        .param("city", details.city())
                        .param("note", details.note())
                        .param("person", person)
                        .param("version", version)
                        .update()
                == 1;
    }

    @Override
    public void setPassword(UUID person, String hash) {
        jdbc.sql("update people set password_hash = :hash where id = :person")
                .param("hash", hash)
                .param("person", person)
                .update();
    }

    @Override
    public void dropPassword(UUID person) {
        jdbc.sql("update people set password_hash = null where id = :person")
                .param("person", person)
                .update();
    }

    @Override
    public void disable(UUID person) {
        jdbc.sql("update people set is_enabled = false where id = :person")
                .param("person", person)
                .update();
    }

    @Override
    public boolean verifyEmail(UUID person, String email) {
        return jdbc.sql(
                                "update people set is_email_verified = true where id = :person and lower(email) = lower(:email)")
                        .param("person", person)
                        .param("email", email)
                        .update()
                == 1;
    }

    @Override
    public void replaceEmail(UUID person, String email) {
        jdbc.sql("""
                update people set email = :email, is_email_verified = true, version = version + 1,
                       login = case when lower(login) = lower(people.email)
                                         and not exists (select from people other where lower(other.login) = lower(:email))
                                    then :email else login end
                where id = :person
                """).param("email", email).param("person", person).update();
    }

    private static Account account(Row row) {
        return new Account(
                row.id("id"),
                row.text("login"),
                row.text("full_name"),
                row.text("email"),
                row.is("is_email_verified"),
                row.textOrNull("password_hash"),
                row.is("is_operator"),
                Set.copyOf(row.texts("operator_rights")),
                row.is("is_enabled"),
                row.idOrNull("client"));
    }

    private static Profile profile(Row row) {
        var details = new Profile.Details(
                row.text("full_name"),
                row.textOrNull("phone"),
                row.textOrNull("country"),
                row.textOrNull("city"),
                row.textOrNull("note"));
        return new Profile(
                row.id("id"),
                row.text("email"),
                details,
                row.is("is_email_verified"),
                row.idOrNull("partner"),
                row.textOrNull("code", PartnerCode::new),
                row.number("version"));
    }
}
