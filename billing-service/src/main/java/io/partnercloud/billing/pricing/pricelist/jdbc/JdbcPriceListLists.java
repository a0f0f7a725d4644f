package io.partnercloud.billing.pricing.pricelist.jdbc;

import io.partnercloud.billing.pricing.pricelist.PriceListLists;
import io.partnercloud.billing.pricing.pricelist.PriceListSummary;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the price lists; there are few of them. */
@Repository
class JdbcPriceListLists implements PriceListLists {
    private static final ListOrder ORDER =
            new ListOrder(Map.of("effectiveOn", "l.effective_on"), "l.id", PageQuery.Sort.descending("effectiveOn"));
    private static final String SELECT = """
            select l.tariff, t.service, l.effective_on,
                   (select count(*) from price_list_items i where i.price_list_id = l.id) as items,
                   exists (select from invoices i where i.price_list_id = l.id) as is_used,
                   case when l.effective_on > :today then 'FUTURE'
                        when exists (select from price_lists n where n.tariff = l.tariff
                                     and n.effective_on > l.effective_on and n.effective_on <= :today) then 'PAST'
                        else 'IN_FORCE' end as status
            from price_lists l join tariffs t on t.code = l.tariff""";

    private final ListReader lists;

    JdbcPriceListLists(ListReader lists) {
        this.lists = lists;
    }

    @Override
    @Transactional(readOnly = true)
    public Listing<PriceListSummary> of(@Nullable String tariff, LocalDate today, PageQuery query) {
        var where = Where.everything().and("l.tariff = :tariff", "tariff", tariff);
        var params = new HashMap<>(where.params());
        params.put("today", today);
        return lists.read(new ListSql(SELECT + where.sql(), params, ORDER), query, Row.as(JdbcPriceListLists::summary));
    }

    private static PriceListSummary summary(Row row) {
        return new PriceListSummary(
                row.text("tariff"),
                row.word("service", CloudService.class),
                row.day("effective_on"),
                row.integer("items"),
                row.word("status", PriceListSummary.Status.class),
                row.is("is_used"));
    }
}
