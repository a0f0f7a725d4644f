package io.partnercloud.billing.payments.statement.jdbc;

import io.partnercloud.billing.payments.statement.BankStatement;
import io.partnercloud.billing.payments.statement.DocumentState;
import io.partnercloud.billing.payments.statement.StatementLists;
import io.partnercloud.billing.payments.statement.StatementStatus;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.PageQuery.Sort;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists the statements. */
@Repository
@Transactional(readOnly = true)
class JdbcStatementLists implements StatementLists {
    private static final ListOrder ORDER =
            new ListOrder(Map.of("receivedAt", "received_at"), "id", Sort.descending("receivedAt"));

    private final JdbcClient jdbc;
    private final ListReader reader;

    JdbcStatementLists(JdbcClient jdbc, ListReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    @Override
    public Listing<BankStatement> all(@Nullable StatementStatus status, PageQuery query) {
        var where = Where.everything().andWord("status", status);
        return reader.read(
                ListSql.of("select * from bank_statements", where, ORDER), query, Row.as(StatementRows::read));
    }

    @Override
    public Optional<BankStatement> find(UUID id) {
        return jdbc.sql("select * from bank_statements where id = :id")
                .param("id", id)
                .query(Row.as(StatementRows::read))
                .optional();
    }

    @Override
    public Map<UUID, Map<DocumentState, Long>> progress(Collection<UUID> statements) {
        var progress = new HashMap<UUID, Map<DocumentState, Long>>();
        jdbc.sql("""
                        select statement_id, state, count(*) as count from bank_documents
                        where statement_id = any(:statements) group by statement_id, state
                        """).param("statements", statements.toArray(UUID[]::new)).query(Row.each(row -> {
            progress.computeIfAbsent(row.id("statement_id"), _ -> new EnumMap<>(DocumentState.class))
                    .put(row.word("state", DocumentState.class), row.number("count"));
        }));
        return progress;
    }
}
