package io.partnercloud.identity.relyingparty.jdbc;

import io.partnercloud.identity.relyingparty.RelyingParties;
import io.partnercloud.identity.relyingparty.RelyingParty;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sites in the table {@code relying_parties}. */
@Repository
class JdbcRelyingParties implements RelyingParties {
    private static final String SITES = """
            select id, client_id, name, redirect_uris, post_logout_uris, back_channel_logout_uri, is_enabled, registered_at, version
            from relying_parties
            """;

    private static final String SEEN = """
            select r.id, r.client_id, r.name, r.redirect_uris, r.post_logout_uris, r.back_channel_logout_uri, r.is_enabled,
                   r.registered_at, r.version, (select count(*) from logout_notices n where n.relying_party = r.id) as untold
            from relying_parties r""";
    private static final ListOrder ORDER = new ListOrder(
            Map.of("name", "r.name", "registeredAt", "r.registered_at"), "r.id", PageQuery.Sort.ascending("name"));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcRelyingParties(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
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
    @Transactional(readOnly = true)
    public Listing<Seen> list(PageQuery query) {
        return lists.read(ListSql.of(SEEN, Where.everything(), ORDER), query, Row.as(JdbcRelyingParties::seen));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Seen> find(UUID id) {
        return jdbc.sql(SEEN + " where r.id = :id")
                .param("id", id)
                .query(Row.as(JdbcRelyingParties::seen))
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

    private static Seen seen(Row row) {
        return new Seen(site(row), row.integer("untold"));
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
