package io.partnercloud.reward.claim.jdbc;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.claim.AttributionClaim;
import io.partnercloud.reward.claim.AttributionClaim.Accepted;
import io.partnercloud.reward.claim.AttributionClaim.Filed;
import io.partnercloud.reward.claim.AttributionClaim.Filing;
import io.partnercloud.reward.claim.AttributionClaim.Refused;
import io.partnercloud.reward.claim.AttributionClaims;
import io.partnercloud.reward.claim.ClaimFilter;
import io.partnercloud.reward.claim.ClaimRefusal;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.partner.PartnerId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcAttributionClaims implements AttributionClaims {
    private static final ListOrder ORDER = new ListOrder(
            Map.of("filedAt", "filed_at", "status", "status"), "id", PageQuery.Sort.descending("filedAt"));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcAttributionClaims(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    @Transactional
    public void add(Filed claim) {
        var filing = claim.filing();
        var login = filing.client();
        var inn = filing.inn();
        var added = jdbc.sql("""
                        insert into attribution_claims (id, partner_id, status, named_login, named_inn, evidence, filed_at)
                        values (:id, :partner, 'FILED', :login, :inn, :evidence, :filedAt)
                        on conflict (partner_id, coalesce(named_login, named_inn)) where status = 'FILED' do nothing
                        """)
                .param("id", filing.id())
                .param("partner", filing.partner().value())
                .param("login", login == null ? null : login.text())
                .param("inn", inn == null ? null : inn.digits())
                .param("evidence", filing.evidence())
                .param("filedAt", Bind.at(filing.filedAt()))
                .update();
        if (added == 0) {
            throw new ClaimRefusal.AlreadyFiled(filing.about());
        }
    }

    @Override
    public Optional<AttributionClaim> find(UUID id) {
        return read("select * from attribution_claims where id = :id", id);
    }

    @Override
    @Transactional
    public Optional<AttributionClaim> lock(UUID id) {
        return read("select * from attribution_claims where id = :id for update", id);
    }

    private Optional<AttributionClaim> read(String select, UUID id) {
        return jdbc.sql(select)
                .param("id", id)
                .query(Row.as(JdbcAttributionClaims::claim))
                .optional();
    }

    @Override
    @Transactional
    public void save(Accepted claim) {
        jdbc.sql("""
                        update attribution_claims set status = 'ACCEPTED', client_id = :client, client_login = :login,
                            since = :since, reason = :reason, decided_at = :at where id = :id
                        """)
                .param("client", claim.client().value())
                .param("login", claim.login().text())
                .param("since", claim.since())
                .param("reason", claim.reason())
                .param("at", Bind.at(claim.decidedAt()))
                .param("id", claim.filing().id())
                .update();
    }

    @Override
    @Transactional
    public void save(Refused claim) {
        jdbc.sql("""
                        update attribution_claims set status = 'REFUSED', reason = :reason, decided_at = :at
                        where id = :id
                        """)
                .param("reason", claim.reason())
                .param("at", Bind.at(claim.decidedAt()))
                .param("id", claim.filing().id())
                .update();
    }

    @Override
    public Listing<AttributionClaim> list(Scope scope, ClaimFilter filter, PageQuery query) {
        var where = Where.inScope(scope, "attribution_claims", filter.partner()).andWord("status", filter.status());
        return lists.read(
                ListSql.of("select * from attribution_claims", where, ORDER),
                query,
                Row.as(JdbcAttributionClaims::claim));
    }

    private static AttributionClaim claim(Row row) {
        var filing = new Filing(
                row.id("id"),
                row.id("partner_id", PartnerId::new),
                row.textOrNull("named_login", ClientLogin::new),
                row.textOrNull("named_inn", Inn::new),
                row.text("evidence"),
                row.instant("filed_at"));
        return switch (row.word("status", Status.class)) {
            case FILED -> new Filed(filing);
            case ACCEPTED ->
                new Accepted(
                        filing,
                        row.id("client_id", ClientId::new),
                        row.text("client_login", ClientLogin::new),
                        row.day("since"),
                        row.text("reason"),
                        row.instant("decided_at"));
            case REFUSED -> new Refused(filing, row.text("reason"), row.instant("decided_at"));
        };
    }
}
