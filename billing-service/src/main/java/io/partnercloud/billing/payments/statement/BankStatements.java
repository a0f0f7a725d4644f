package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.StatementFile;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All statements that ever came, with their files. */
public interface BankStatements {
    /** Statements are taken one after the other: whoever takes one waits for who came first, to the end of its transaction. */
    void takeTurns();

    /** The one with the same content that was not dropped. */
    Optional<BankStatement> of(String sha256);

    /** Locked to the end of the transaction. @throws StatementRefusal.Unknown when there is none */
    BankStatement lock(UUID id);

    void add(BankStatement statement);

    /** Keeps the file that it came with. */
    void store(Arrival arrival, StatementFile file);

    /** The file as it came; empty where it was too large to be kept. */
    Optional<StatementFile> file(UUID id);

    void save(BankStatement statement);

    /** Those without a pending document are done. */
    void finishImported(Instant at);
}
