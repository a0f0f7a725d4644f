package io.partnercloud.billing.payments.statement.jdbc;

import io.partnercloud.billing.payments.statement.DocumentLists;
import io.partnercloud.billing.payments.statement.DocumentState;
import io.partnercloud.billing.payments.statement.TakenDocument;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.PageQuery.Sort;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists the bank documents. */
@Repository
@Transactional(readOnly = true)
class JdbcDocumentLists implements DocumentLists {
    private static final String DOCUMENTS = "select * from bank_documents";
    private static final ListOrder QUEUE =
            new ListOrder(Map.of("executedOn", "executed_on", "amount", "amount"), "id", Sort.descending("executedOn"));
    private static final ListOrder STATEMENT = new ListOrder(Map.of("line", "line"), "id", Sort.ascending("line"));

    private final JdbcClient jdbc;
    private final ListReader reader;

    JdbcDocumentLists(JdbcClient jdbc, ListReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    @Override
    public Listing<TakenDocument> queue(DocumentState state, PageQuery query) {
        var where = Where.everything().andWord("state", state).and("waiting_reason is not null");
        return reader.read(ListSql.of(DOCUMENTS, where, QUEUE), query, Row.as(DocumentRows::read));
    }

    @Override
    public Listing<TakenDocument> of(UUID statement, @Nullable DocumentState state, PageQuery query) {
        var where =
                Where.of("statement_id = :statement", "statement", statement).andWord("state", state);
        return reader.read(ListSql.of(DOCUMENTS, where, STATEMENT), query, Row.as(DocumentRows::read));
    }

    @Override
    public Optional<TakenDocument> find(UUID id) {
        return jdbc.sql("select * from bank_documents where id = :id")
                .param("id", id)
                .query(Row.as(DocumentRows::read))
                .optional();
    }
}
