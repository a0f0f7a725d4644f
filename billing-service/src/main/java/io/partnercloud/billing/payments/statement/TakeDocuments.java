package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import io.partnercloud.billing.payments.statement.exchange.Flaws;
import io.partnercloud.billing.payments.statement.exchange.StatementFile;
import io.partnercloud.billing.payments.statement.exchange.StatementReader;
import io.partnercloud.contracts.values.Ids;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the documents of a sound statement, those that no statement before it had told of (INV-6). */
@Service
class TakeDocuments {
    private final BankStatements statements;
    private final TakenDocuments documents;
    private final ImportQueue queue;
    private final StatementRules rules;
    private final Clock clock;

    TakeDocuments(
            BankStatements statements, TakenDocuments documents, ImportQueue queue, StatementRules rules, Clock clock) {
        this.statements = statements;
        this.documents = documents;
        this.queue = queue;
        this.rules = rules;
        this.clock = clock;
    }

    /** Of a quarantined one nothing is taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public BankStatement take(BankStatement statement, StatementFile file, OwnAccounts own) {
        return switch (statement) {
            case BankStatement.Importing importing -> {
                var batches = new Batches(importing.arrival().id(), own);
                new StatementReader(new Flaws(0), _ -> {}, batches::add).read(file);
                batches.write();
                var counted = importing.withNew(batches.added);
                statements.save(counted);
                queue.enqueue(importing.arrival().id());
                yield counted;
            }
            case BankStatement.Quarantined _, BankStatement.Dropped _, BankStatement.Imported _ -> statement;
        };
    }

    /** Writes many documents at a time; remembers which keys the file had, to tell twins apart. */
    private final class Batches {
        private final UUID statement;
        private final OwnAccounts own;
        private final Map<String, Integer> seen = new HashMap<>();
        private final List<TakenDocument> batch = new ArrayList<>();
        private int added;

        Batches(UUID statement, OwnAccounts own) {
            this.statement = statement;
            this.own = own;
        }

        void add(BankDocument document) {
            own.direction(document).ifPresent(direction -> {
                var key = DocumentKey.of(document, DocumentKey.ourAccount(document, own));
                var twin = seen.merge(key.hash(), 1, Integer::sum) - 1;
                batch.add(new TakenDocument(
                        Ids.at(clock.instant()),
                        statement,
                        key.twin(twin),
                        direction,
                        document,
                        0,
                        FirstLook.fate(direction, document, own),
                        0));
            });
            if (batch.size() >= rules.batch()) {
                write();
            }
        }

        void write() {
            added += documents.addNew(batch);
            batch.clear();
        }
    }
}
