package io.partnercloud.platform.lists;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.WholeList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a list out of the database: the page that is asked for and how many there are, or, for an export, all rows
 * through a cursor in one read-only transaction of the caller's row scope, which begins when the answer is written.
 */
public final class ListReader {
    // Which index serves depends on how much a filter leaves: a plan made for any value cannot know that. Of an index
    // that gives the order and a sort of everything, that counts whose first rows come first. Nothing is so large that
    // starting helpers pays, and what is looked at often is in memory.
    private static final Map<String, String> PLANNING = Map.of(
            "plan_cache_mode", "force_custom_plan",
            "cursor_tuple_fraction", "0.01",
            "max_parallel_workers_per_gather", "0",
            "random_page_cost", "1.1");

    private final JdbcClient jdbc;
    private final JdbcTemplate plain;
    private final TransactionTemplate export;
    private final ListProperties settings;

    /** @param export begins read-only transactions that end by themselves after the longest time an export may take */
    ListReader(JdbcTemplate plain, TransactionTemplate export, ListProperties settings) {
        this.jdbc = JdbcClient.create(plain);
        this.plain = plain;
        this.export = export;
        this.settings = settings;
    }

    public <T> Listing<T> read(ListSql list, PageQuery query, RowMapper<T> row) {
        var ordered = list.select() + " order by " + list.order().clause(query);
        return query.whole()
                ? new WholeList<>(
                        reader -> export.executeWithoutResult(_ -> export(ordered, list.params(), row, reader)), null)
                : page(ordered, list, query, row);
    }

    private <T> Page<T> page(String ordered, ListSql list, PageQuery query, RowMapper<T> row) {
        configure(PLANNING);
        var items = jdbc.sql(ordered + " limit :pageSize offset :pageOffset")
                .params(list.params())
                .param("pageSize", query.size())
                .param("pageOffset", query.offset())
                .query(row)
                .list();
        var seen = query.offset() + items.size();
        var isLast = items.size() < query.size() && (query.page() == 0 || !items.isEmpty());
        if (isLast) {
            return Page.of(items, query, seen);
        }
        var counted = jdbc.sql("select count(*) from (" + list.select() + " limit :countUpTo) counted")
                .params(list.params())
                .param("countUpTo", settings.countUpTo() + 1)
                .query(Long.class)
                .single();
        return counted <= settings.countUpTo()
                ? Page.of(items, query, counted)
                : Page.ofAtLeast(items, query, Math.max(settings.countUpTo(), items.isEmpty() ? 0 : seen));
    }

    private <T> void export(
            String ordered, Map<String, Object> params, RowMapper<T> row, Consumer<? super List<T>> reader) {
        configure(PLANNING);
        configure(Map.of("statement_timeout", String.valueOf(settings.silence().toMillis())));
        jdbc.sql("declare export_rows no scroll cursor for " + ordered)
                .params(params)
                .update();
        // A plain statement: a prepared one would be kept with the columns of this list, and be wrong for the next.
        var fetch = "fetch %d from export_rows".formatted(settings.rowsAtOnce());
        List<T> rows;
        do {
            rows = plain.query(fetch, row);
            if (!rows.isEmpty()) {
                reader.accept(rows);
            }
        } while (rows.size() == settings.rowsAtOnce());
    }

    /** For the rest of the transaction. */
    private void configure(Map<String, String> wishes) {
        var all = wishes.keySet().stream()
                .sorted()
                .map(name -> "set_config('%s', :%s, true)".formatted(name, name))
                .collect(Collectors.joining(", "));
        jdbc.sql("select " + all).params(wishes).query((_, _) -> true).single();
    }
}
