package io.partnercloud.identity.relyingparty.jdbc;

import io.partnercloud.identity.relyingparty.RelyingParties;
import io.partnercloud.identity.relyingparty.RelyingParty;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sites in the table {@code relying_parties}. */
@Repository
class JdbcRelyingParties implements RelyingParties {
    private static final String SITES = """
            select id, client_id, name, redirect_uris, post_logout_uris, back_channel_logout_uri, is_enabled, registered_at, version
            from relying_parties
            """;

    private final JdbcClient jdbc;

    JdbcRelyingParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(RelyingParty site) {
        written(jdbc.sql("""
                insert into relying_parties (id, client_id, name, redirect_uris, post_logout_uris, back_channel_logout_uri,
                                             registered_at)
                values (:id, :client, :name, :redirects, :afterLogout, :backChannel, :at)
                """), site)
                .param("client", site.clientId())
                .param("at", Bind.at(site.registeredAt()))
                .update();
    }

    @Override
    public List<RelyingParty> all() {
        return jdbc.sql(SITES + "order by registered_at, id")
                .query(Row.as(JdbcRelyingParties::site))
                .list();
    }

    @Override
    public Optional<RelyingParty> find(UUID id) {
        return jdbc.sql(SITES + "where id = :id")
                .param("id", id)
                .query(Row.as(JdbcRelyingParties::site))
                .optional();
    }

    @Override
    public Optional<RelyingParty> lock(UUID id) {
        return jdbc.sql(SITES + "where id = :id for update")
                .param("id", id)
                .query(Row.as(JdbcRelyingParties::site))
                .optional();
    }

    @Override
    public void change(RelyingParty site) {
        written(jdbc.sql("""
                update relying_parties set name = :name, redirect_uris = :redirects, post_logout_uris = :afterLogout,
                       back_channel_logout_uri = :backChannel, version = version + 1
                where id = :id
                """), site).update();
    }

    @Override
    public void setEnabled(UUID id, boolean isEnabled) {
        jdbc.sql("update relying_parties set is_enabled = :enabled, version = version + 1 where id = :id")
                .param("enabled", isEnabled)
                .param("id", id)
                .update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, RelyingParty site) {
        var details = site.details();
        var backChannel = details.backChannelLogout();
        return statement
                .param("id", site.id())
                .param("name", details.name())
                .param("redirects", texts(details.redirects()))
                .param("afterLogout", texts(details.afterLogout()))
                .param("backChannel", backChannel == null ? null : backChannel.toString());
    }

    private static String[] texts(List<URI> addresses) {
        return addresses.stream().map(URI::toString).toArray(String[]::new);
    }

    private static RelyingParty site(Row row) {
        var details = new RelyingParty.Details(
                row.text("name"),
                row.texts("redirect_uris").stream().map(URI::create).toList(),
                row.texts("post_logout_uris").stream().map(URI::create).toList(),
                row.textOrNull("back_channel_logout_uri", URI::create));
        return new RelyingParty(
                row.id("id"),
                row.text("client_id"),
                details,
                row.is("is_enabled"),
                row.instant("registered_at"),
                row.number("version"));
    }
}
