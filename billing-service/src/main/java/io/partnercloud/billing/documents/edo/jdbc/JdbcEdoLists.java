package io.partnercloud.billing.documents.edo.jdbc;

import io.partnercloud.billing.documents.act.Delivery.Status;
import io.partnercloud.billing.documents.edo.EdoLists;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads sendings for operators. */
@Repository
@Transactional(readOnly = true)
class JdbcEdoLists implements EdoLists {
    private static final String SELECT =
            "select e.*, c.login from edo_documents e join clients c on c.id = e.client_id";
    /** Ids are in the order in which the sendings were queued. */
    private static final ListOrder ORDER =
            new ListOrder(Map.of("queuedAt", "e.id"), "e.id", new PageQuery.Sort("queuedAt", true));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcEdoLists(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    public Listing<Entry> all(@Nullable Status status, PageQuery query) {
        var where = Where.everything().andWord("e.status", status);
        return lists.read(ListSql.of(SELECT, where, ORDER), query, Row.as(JdbcEdoLists::entry));
    }

    @Override
    public Optional<Entry> find(UUID id) {
        return jdbc.sql(SELECT + " where e.id = :id")
                .param("id", id)
                .query(Row.as(JdbcEdoLists::entry))
                .optional();
    }

    private static Entry entry(Row row) {
        return new Entry(
                EdoRows.read(row), row.text("login", ClientLogin::new), row.instantOrNull("superseded_at") == null);
    }
}
