package io.partnercloud.billing.pricelist.jdbc;

import io.partnercloud.billing.pricelist.PriceListLists;
import io.partnercloud.billing.pricelist.PriceListSummary;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the price lists page by page. */
@Repository
class JdbcPriceListLists implements PriceListLists {
    private static final Map<String, String> SORTABLE = Map.of("effectiveOn", "l.effective_on", "tariff", "l.tariff");

    private final JdbcClient jdbc;

    JdbcPriceListLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Page<PriceListSummary> of(@Nullable String tariff, LocalDate today, PageQuery query) {
        var of =
                "from price_lists l join tariffs t on t.code = l.tariff where (cast(:tariff as text) is null or l.tariff = :tariff)";
        var total = jdbc.sql("select count(*) " + of)
                .param("tariff", tariff, Types.VARCHAR)
                .query(Long.class)
                .single();
        var items = jdbc.sql("""
                        select l.tariff, t.service, l.effective_on,
                               (select count(*) from price_list_items i where i.price_list_id = l.id) as items,
                               exists (select from invoices i where i.price_list_id = l.id) as is_used,
                               case when l.effective_on > :today then 'FUTURE'
                                    when exists (select from price_lists n where n.tariff = l.tariff
                                                 and n.effective_on > l.effective_on and n.effective_on <= :today)
                                    then 'PAST' else 'IN_FORCE' end as status
                        %s order by %s limit :limit offset :offset
                        """.formatted(of, order(query)))
                .param("tariff", tariff, Types.VARCHAR)
                .param("today", today)
                .param("limit", query.size())
                .param("offset", query.offset())
                .query(JdbcPriceListLists::summary)
                .list();
        return Page.of(items, query, total);
    }

    private static String order(PageQuery query) {
        return query.sort().isEmpty()
                ? "l.tariff, l.effective_on desc"
                : query.orderBy(SORTABLE, "l.tariff") + ", l.effective_on desc";
    }

    private static PriceListSummary summary(ResultSet row, int number) throws SQLException {
        return new PriceListSummary(
                row.getString("tariff"),
                CloudService.valueOf(row.getString("service")),
                row.getObject("effective_on", LocalDate.class),
                row.getInt("items"),
                PriceListSummary.Status.valueOf(row.getString("status")),
                row.getBoolean("is_used"));
    }
}
