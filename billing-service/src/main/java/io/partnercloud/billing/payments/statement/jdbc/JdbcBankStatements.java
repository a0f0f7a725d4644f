package io.partnercloud.billing.payments.statement.jdbc;

import io.partnercloud.billing.base.jdbc.ColumnJson;
import io.partnercloud.billing.payments.statement.Arrival;
import io.partnercloud.billing.payments.statement.BankStatement;
import io.partnercloud.billing.payments.statement.BankStatements;
import io.partnercloud.billing.payments.statement.StatementRefusal;
import io.partnercloud.billing.payments.statement.exchange.StatementFile;
import io.partnercloud.platform.files.FileStore;
import io.partnercloud.platform.files.FileType;
import io.partnercloud.platform.files.NewFile;
import io.partnercloud.platform.files.StoredFile;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Types;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcBankStatements implements BankStatements {
    private static final String PURPOSE = "bank-statement";
    private static final long TURNS = 0x1C_57A7E; // any number that nobody else locks

    private final JdbcClient jdbc;
    private final FileStore files;

    JdbcBankStatements(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public void takeTurns() {
        jdbc.sql("select pg_advisory_xact_lock(:turns)::text")
                .param("turns", TURNS)
                .query(String.class)
                .single();
    }

    @Override
    public Optional<BankStatement> of(String sha256) {
        return jdbc.sql("select * from bank_statements where sha256 = :hash and status <> 'DROPPED'")
                .param("hash", sha256)
                .query(Row.as(StatementRows::read))
                .optional();
    }

    @Override
    public BankStatement lock(UUID id) {
        return jdbc.sql("select * from bank_statements where id = :id for update")
                .param("id", id)
                .query(Row.as(StatementRows::read))
                .optional()
                .orElseThrow(() -> new StatementRefusal.Unknown(id));
    }

    @Override
    public void add(BankStatement statement) {
        var arrival = statement.arrival();
        var insert = jdbc.sql("""
                        insert into bank_statements (id, source, file_name, size, sha256, received_at, received_by, status,
                                                     encoding, from_on, to_on, accounts, documents, fatal_flaws, flaws)
                        values (:id, :source, :fileName, :size, :sha256, :receivedAt, :receivedBy, :status,
                                :encoding, :from, :to, :accounts::jsonb, :documents, :fatalFlaws, :flaws::jsonb)
                        """)
                .param("id", arrival.id())
                .param("source", arrival.source().name())
                .param("fileName", arrival.fileName(), Types.VARCHAR)
                .param("size", arrival.size())
                .param("sha256", arrival.sha256())
                .param("receivedAt", Bind.at(arrival.receivedAt()))
                .param("receivedBy", arrival.receivedBy());
        bind(insert, statement).update();
    }

    @Override
    public void store(Arrival arrival, StatementFile file) {
        var kept = new NewFile(
                PURPOSE,
                owner(arrival.id()),
                null,
                null,
                Objects.requireNonNullElse(arrival.fileName(), ""),
                EnumSet.allOf(FileType.class),
                DataSize.ofBytes(arrival.size()),
                arrival.receivedBy());
        try (var content = file.open()) {
            files.put(kept, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<StatementFile> file(UUID id) {
        return files.of(PURPOSE, owner(id)).stream().findFirst().map(KeptStatement::new);
    }

    private static String owner(UUID statement) {
        return "bank-statement:" + statement;
    }

    /** A statement as the file store has it. */
    private final class KeptStatement implements StatementFile {
        private final StoredFile file;

        KeptStatement(StoredFile file) {
            this.file = file;
        }

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public long size() {
            return file.size();
        }

        @Override
        public InputStream open() {
            return files.open(file);
        }
    }

    @Override
    public void save(BankStatement statement) {
        var update = jdbc.sql("""
                        update bank_statements
                        set status = :status, encoding = :encoding, from_on = :from, to_on = :to,
                            accounts = :accounts::jsonb, documents = :documents, fatal_flaws = :fatalFlaws,
                            flaws = :flaws::jsonb, documents_new = :documentsNew, drop_reason = :dropReason,
                            version = version + 1
                        where id = :id and version = :version
                        """)
                .param("documentsNew", statement.newDocuments())
                .param(
                        "dropReason",
                        statement instanceof BankStatement.Dropped dropped ? dropped.reason() : null,
                        Types.VARCHAR)
                .param("id", statement.arrival().id())
                .param("version", statement.version());
        if (bind(update, statement).update() != 1) {
            throw new OptimisticLockingFailureException(
                    "bank statement " + statement.arrival().id());
        }
    }

    /** What a check may change. */
    private static StatementSpec bind(StatementSpec sql, BankStatement statement) {
        var findings = statement.findings();
        return sql.param("status", statement.status().name())
                .param("encoding", findings.encoding(), Types.VARCHAR)
                .param("from", findings.from(), Types.DATE)
                .param("to", findings.to(), Types.DATE)
                .param("accounts", ColumnJson.MAPPER.writeValueAsString(findings.accounts()))
                .param("documents", findings.documents())
                .param("fatalFlaws", findings.fatalFlaws())
                .param("flaws", ColumnJson.MAPPER.writeValueAsString(findings.flaws()));
    }

    @Override
    public void finishImported(Instant at) {
        jdbc.sql("""
                        update bank_statements s set status = 'IMPORTED', finished_at = :at, version = version + 1
                        where status = 'IMPORTING'
                          and not exists (select from bank_documents d where d.statement_id = s.id and d.state = 'PENDING')
                        """).param("at", Bind.at(at)).update();
    }
}
