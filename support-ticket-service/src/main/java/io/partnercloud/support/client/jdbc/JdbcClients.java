package io.partnercloud.support.client.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.support.client.ClientAccount;
import io.partnercloud.support.client.ClientStatus;
import io.partnercloud.support.client.Clients;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClients implements Clients {
    private static final String READ = """
            select id, login, partner_id, name, premium,
                case when trial_status = 'DELETED' then 'DELETED' else coalesce(billing_status, trial_status) end as status
            from clients where login is not null and coalesce(billing_status, trial_status) is not null
            """;

    private final JdbcClient jdbc;

    JdbcClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ClientAccount> of(PartnerScope scope, ClientLogin login) {
        return jdbc.sql(READ + "and partner_id = :partner and login = :login")
                .param("partner", scope.partner())
                .param("login", login.text())
                .query(Row.as(JdbcClients::client))
                .optional();
    }

    @Override
    public Optional<ClientAccount> find(UUID client) {
        return jdbc.sql(READ + "and id = :id")
                .param("id", client)
                .query(Row.as(JdbcClients::client))
                .optional();
    }

    @Override
    public void keep(UUID client, @Nullable ClientLogin login, @Nullable UUID partner, @Nullable String name) {
        jdbc.sql("""
                        insert into clients (id, login, partner_id, name) values (:id, :login, :partner, :name)
                        on conflict (id) do update
                        set login = coalesce(excluded.login, clients.login),
                            partner_id = case when clients.attribution > 0 then clients.partner_id
                                              else coalesce(excluded.partner_id, clients.partner_id) end,
                            name = coalesce(excluded.name, clients.name)""")
                .param("id", client)
                .param("login", login == null ? null : login.text())
                .param("partner", partner)
                .param("name", name)
                .update();
    }

    @Override
    public void attribute(UUID client, ClientLogin login, UUID partner, long sequence) {
        jdbc.sql("""
                        insert into clients (id, login, partner_id, attribution)
                        values (:id, :login, :partner, :sequence)
                        on conflict (id) do update
                        set partner_id = excluded.partner_id, attribution = excluded.attribution
                        where clients.attribution < excluded.attribution""")
                .param("id", client)
                .param("login", login.text())
                .param("partner", partner)
                .param("sequence", sequence)
                .update();
    }

    @Override
    public void keepTrialStatus(UUID client, ClientStatus status) {
        jdbc.sql("update clients set trial_status = :status where id = :id")
                .param("status", status.name())
                .param("id", client)
                .update();
    }

    @Override
    public void keepBillingStatus(UUID client, ClientStatus status) {
        jdbc.sql("update clients set billing_status = :status where id = :id")
                .param("status", status.name())
                .param("id", client)
                .update();
    }

    @Override
    public void keepPremium(UUID client, boolean premium) {
        jdbc.sql("update clients set premium = :premium where id = :id")
                .param("premium", premium)
                .param("id", client)
                .update();
    }

    private static ClientAccount client(Row row) {
        return new ClientAccount(
                row.id("id"),
                row.text("login", ClientLogin::new),
                row.idOrNull("partner_id"),
                row.textOrNull("name"),
                row.word("status", ClientStatus.class),
                row.is("premium"));
    }
}
