package io.partnercloud.reward.payout.jdbc;

import io.partnercloud.contracts.catalogue.EventJson;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.PartnerRefusal;
import io.partnercloud.reward.payout.PayoutFilter;
import io.partnercloud.reward.payout.PayoutKind;
import io.partnercloud.reward.payout.PayoutRefusal;
import io.partnercloud.reward.payout.PayoutSet;
import io.partnercloud.reward.payout.PayoutSets;
import io.partnercloud.reward.payout.SetInputs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPayoutSets implements PayoutSets {
    private static final ListOrder ORDER = new ListOrder(
            Map.of("quarter", "quarter", "publishedOn", "published_on", "total", "total"),
            "id",
            PageQuery.Sort.descending("quarter"));

    private final JdbcClient jdbc;
    private final ListReader lists;
    private final Clock clock;

    JdbcPayoutSets(JdbcClient jdbc, ListReader lists, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public void hold(PartnerId partner) {
        var isThere = jdbc.sql("select true from partners where id = :partner for no key update")
                .param("partner", partner.value())
                .query(Boolean.class)
                .optional();
        if (isThere.isEmpty()) {
            throw new PartnerRefusal.Unknown(partner);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean contains(PartnerId partner, Quarter quarter, PayoutKind kind) {
        return jdbc.sql("""
                        select exists (select from payout_sets
                                       where partner_id = :partner and quarter = :quarter and kind = :kind)
                        """)
                .param("partner", partner.value())
                .param("quarter", quarter.firstDay())
                .param("kind", kind.name())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(PayoutSet set, SetInputs inputs) {
        jdbc.sql("""
                        insert into payout_sets (id, partner_id, quarter, kind, status, status_since, revision, version, published_on,
                                                 lines, reward, vat_percent, vat, total)
                        values (:id, :partner, :quarter, :kind, :status, :publishedOn, :revision, :version, :publishedOn,
                                :lines, :reward, :vatPercent, :vat, :total)
                        """).params(PayoutRows.columns(set)).update();
        version(set, inputs, null);
    }

    @Override
    public void addVersion(PayoutSet set, SetInputs inputs, String because) {
        version(set, inputs, because);
    }

    private void version(PayoutSet set, SetInputs inputs, @Nullable String because) {
        jdbc.sql("""
                        insert into payout_set_versions (set_id, version, partner_id, published_on, lines, reward,
                                                         vat_percent, vat, total, inputs, because)
                        values (:id, :version, :partner, :publishedOn, :lines, :reward, :vatPercent, :vat, :total,
                                :inputs::jsonb, :because)
                        """)
                .param("id", set.core().id())
                .param("partner", set.core().partner().value())
                .params(PayoutRows.columns(set.core().documents()))
                .param("inputs", EventJson.MAPPER.writeValueAsString(inputs))
                .param("because", because)
                .update();
    }

    @Override
    public PayoutSet save(PayoutSet set) {
        return jdbc.sql("""
                        update payout_sets set status = :status,
                            status_since = case when status = :status and version = :version then status_since else :on end,
                            revision = revision + 1, version = :version,
                            published_on = :publishedOn, lines = :lines, reward = :reward, vat_percent = :vatPercent,
                            vat = :vat, total = :total, disputed_on = :disputedOn, dispute_reason = :disputeReason,
                            contract_number = :contractNumber, contract_on = :contractOn, act_number = :actNumber,
                            act_on = :actOn, invoice_number = :invoiceNumber, originals_on = :originalsOn,
                            originals_by = :originalsBy, paid_on = :paidOn, payment_reference = :paymentReference
                        where id = :id returning *
                        """)
                .param("id", set.core().id())
                .param("status", set.status().name())
                .param("on", LocalDate.now(clock))
                .params(PayoutRows.columns(set.core().documents()))
                .params(PayoutRows.ofState(set))
                .query(Row.as(PayoutRows::set))
                .single();
    }

    @Override
    public Optional<PayoutSet> find(UUID id) {
        return read(id, "");
    }

    @Override
    public Optional<PayoutSet> lock(UUID id) {
        return read(id, " for update");
    }

    private Optional<PayoutSet> read(UUID id, String locking) {
        return jdbc.sql("select * from payout_sets where id = :id" + locking)
                .param("id", id)
                .query(Row.as(PayoutRows::set))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Listing<PayoutSet> list(Scope scope, PayoutFilter filter, PageQuery query) {
        var quarter = filter.quarter();
        var where = Where.inScope(scope, "payout_sets")
                .and("quarter = :quarter", "quarter", quarter == null ? null : quarter.firstDay())
                .andWord("status", filter.status())
                .andWord("kind", filter.kind());
        var seen = scope instanceof Operator ? where : where.and("status <> 'CARRIED'");
        return lists.read(ListSql.of("select * from payout_sets", seen, ORDER), query, Row.as(PayoutRows::set));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Version> versions(UUID set) {
        return jdbc.sql("select * from payout_set_versions where set_id = :set order by version")
                .param("set", set)
                .query(Row.as(row -> new Version(PayoutRows.documents(row), row.textOrNull("because"))))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public SetInputs inputs(UUID set, int version) {
        return jdbc.sql("select inputs from payout_set_versions where set_id = :set and version = :version")
                .param("set", set)
                .param("version", version)
                .query(Row.as(row -> row.text("inputs", json -> EventJson.MAPPER.readValue(json, SetInputs.class))))
                .optional()
                .orElseThrow(() -> new PayoutRefusal.VersionUnknown(version));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> published(PartnerId partner, Quarter quarter) {
        return jdbc.sql("""
                        select id from payout_sets
                        where partner_id = :partner and quarter = :quarter and status <> 'CARRIED' order by kind
                        """)
                .param("partner", partner.value())
                .param("quarter", quarter.firstDay())
                .query(UUID.class)
                .list();
    }
}
