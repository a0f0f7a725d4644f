package io.partnercloud.identity.clientuser.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.identity.clientuser.ClientAccount;
import io.partnercloud.identity.clientuser.ClientAccounts;
import io.partnercloud.platform.jdbc.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts in the table {@code client_accounts}; their facts come from two topics in any order. */
@Repository
class JdbcClientAccounts implements ClientAccounts {
    private static final String LIVING = """
            select client, login, partner, contact_name, contact_email, users from client_accounts
            where not is_deleted and contact_email is not null and
            """;

    private final JdbcClient jdbc;

    JdbcClientAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean save(ClientAccount account) {
        return jdbc.sql("""
                        insert into client_accounts as a (client, login, partner, contact_name, contact_email, users)
                        values (:client, :login, :partner, :name, :email, :users)
                        on conflict (client) do update
                        set partner = case when a.attribution is null then excluded.partner else a.partner end,
                            contact_name = excluded.contact_name, contact_email = excluded.contact_email,
                            users = greatest(a.users, excluded.users)
                        where not a.is_deleted
                        """)
                        .param("client", account.client())
                        .param("login", account.login().text())
                        .param("partner", account.partner())
                        .param("name", account.contactName())
                        .param("email", account.contactEmail())
                        .param("users", account.users())
                        .update()
                == 1;
    }

    @Override
    public Optional<ClientAccount> find(UUID client) {
        return jdbc.sql(LIVING + " client = :client")
                .param("client", client)
                .query(Row.as(JdbcClientAccounts::account))
                .optional();
    }

    @Override
    public Optional<ClientAccount> byLogin(ClientLogin login, @Nullable UUID partner) {
        return jdbc.sql(LIVING + " login = :login and (:partner::uuid is null or partner = :partner)")
                .param("login", login.text())
                .param("partner", partner)
                .query(Row.as(JdbcClientAccounts::account))
                .optional();
    }

    @Override
    public void attribute(UUID client, ClientLogin login, UUID partner, long sequence) {
        jdbc.sql("""
                insert into client_accounts as a (client, login, partner, attribution)
                values (:client, :login, :partner, :sequence)
                on conflict (client) do update
                set partner = excluded.partner, attribution = excluded.attribution
                where a.attribution is null or a.attribution < excluded.attribution
                """)
                .param("client", client)
                .param("login", login.text())
                .param("partner", partner)
                .param("sequence", sequence)
                .update();
    }

    @Override
    public void delete(UUID client, ClientLogin login) {
        jdbc.sql("""
                insert into client_accounts (client, login, is_deleted) values (:client, :login, true)
                on conflict (client) do update set is_deleted = true
                """).param("client", client).param("login", login.text()).update();
    }

    @Override
    public Optional<UUID> nameUser(UUID client, String login, String name, String email) {
        return jdbc.sql("""
                        update people set full_name = :name, email = :email, version = version + 1,
                               is_email_verified = is_email_verified and lower(email) = lower(:email)
                         where client = :client and lower(login) = lower(:login) returning id
                        """)
                .param("name", name)
                .param("email", email)
                .param("client", client)
                .param("login", login)
                .query(UUID.class)
                .optional();
    }

    @Override
    public List<UUID> usersOf(UUID client) {
        return jdbc.sql("select id from people where client = :client order by login")
                .param("client", client)
                .query(UUID.class)
                .list();
    }

    private static ClientAccount account(Row row) {
        return new ClientAccount(
                row.id("client"),
                row.text("login", ClientLogin::new),
                row.idOrNull("partner"),
                row.text("contact_name"),
                row.text("contact_email"),
                row.integer("users"));
    }
}
