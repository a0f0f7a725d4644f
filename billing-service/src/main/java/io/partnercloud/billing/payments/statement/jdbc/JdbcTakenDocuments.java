package io.partnercloud.billing.payments.statement.jdbc;

import io.partnercloud.billing.base.jdbc.ColumnJson;
import io.partnercloud.billing.payments.statement.Booked;
import io.partnercloud.billing.payments.statement.DocumentKey;
import io.partnercloud.billing.payments.statement.DocumentState;
import io.partnercloud.billing.payments.statement.Fate;
import io.partnercloud.billing.payments.statement.StatementRefusal;
import io.partnercloud.billing.payments.statement.TakenDocument;
import io.partnercloud.billing.payments.statement.TakenDocuments;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcTakenDocuments implements TakenDocuments {
    private static final String COLUMNS = """
            id, statement_id, line, key, twin, direction, type, number, dated_on, written_off_on, received_on,
            executed_on, amount, payer_name, payer_inn, payer_kpp, payer_account, payer_settlement_account, payer_bic,
            payer_bank, payee_name, payee_inn, payee_kpp, payee_account, payee_settlement_account, payee_bic,
            payee_bank, purpose, fields, state, waiting_reason, came_to, went_from, booked_on""";
    /** What was not executed may come again and be executed; whatever else is known stays as it is. */
    private static final String ADD = """
            insert into bank_documents (%s)
            select %s from jsonb_populate_recordset(null::bank_documents, :rows::jsonb)
            on conflict (key, twin) do update
            set statement_id = excluded.statement_id, line = excluded.line, written_off_on = excluded.written_off_on,
                received_on = excluded.received_on, executed_on = excluded.executed_on, booked_on = excluded.booked_on, fields = excluded.fields,
                state = excluded.state, waiting_reason = excluded.waiting_reason, version = bank_documents.version + 1
            where bank_documents.state = 'NOT_EXECUTED' and excluded.state <> 'NOT_EXECUTED'
            returning id, key, twin
            """.formatted(COLUMNS, COLUMNS);

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcTakenDocuments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Added> addNew(List<Booked> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        var rows = documents.stream().map(DocumentRow::of).toList();
        return jdbc.sql(ADD)
                .param("rows", ColumnJson.MAPPER.writeValueAsString(rows))
                .query(Row.as(row -> new Added(row.id("id"), new DocumentKey(row.text("key"), row.integer("twin")))))
                .list();
    }

    @Override
    public int known(String hash) {
        return jdbc.sql("select count(*) from bank_documents where key = :hash")
                .param("hash", hash)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pending> pending(int limit) {
        return jdbc.sql("""
                        select id, coalesce(payer_inn, '') as payer from bank_documents
                        where state = 'PENDING' order by line, statement_id limit :limit
                        """)
                .param("limit", limit)
                .query(Row.as(row -> new Pending(row.id("id"), row.text("payer"))))
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public TakenDocument lock(UUID id) {
        return jdbc.sql("select * from bank_documents where id = :id for update")
                .param("id", id)
                .query(Row.as(DocumentRows::read))
                .optional()
                .orElseThrow(() -> new StatementRefusal.DocumentUnknown(id));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(TakenDocument document, String decidedBy) {
        var columns = Columns.of(document.fate());
        var saved = jdbc.sql("""
                        update bank_documents
                        set state = :state, matched_by = :matchedBy, payment_id = :payment,
                            waiting_reason = coalesce(:waitingReason, waiting_reason), waiting_detail = :waitingDetail,
                            ignore_reason = :ignoreReason, round = :round, decided_by = :by, decided_at = :at,
                            version = version + 1
                        where id = :id and version = :version
                        """)
                .param("state", DocumentState.of(document.fate()).name())
                .param("matchedBy", columns.matchedBy, Types.VARCHAR)
                .param("payment", columns.payment, Types.OTHER)
                .param("waitingReason", columns.waitingReason, Types.VARCHAR)
                .param("waitingDetail", columns.waitingDetail, Types.VARCHAR)
                .param("ignoreReason", columns.ignoreReason, Types.VARCHAR)
                .param("round", document.round())
                .param("by", decidedBy)
                .param("at", Bind.at(clock.instant()))
                .param("id", document.id())
                .param("version", document.version())
                .update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException("bank document " + document.id());
        }
    }

    /** The columns in which the fates differ. */
    private record Columns(
            @Nullable String matchedBy,
            @Nullable UUID payment,
            @Nullable String waitingReason,
            @Nullable String waitingDetail,
            @Nullable String ignoreReason) {
        static Columns of(Fate fate) {
            return switch (fate) {
                case Fate.Matched(var payment, var by) -> new Columns(by.name(), payment, null, null, null);
                case Fate.Returned(var payment) -> new Columns(null, payment, null, null, null);
                case Fate.Waiting(var reason, var detail) -> new Columns(null, null, reason.name(), detail, null);
                case Fate.Ignored(var before, var reason) ->
                    new Columns(null, null, before.reason().name(), before.detail(), reason);
                case Fate.Pending _, Fate.Kept _, Fate.NotExecuted _ -> new Columns(null, null, null, null, null);
            };
        }
    }
}
