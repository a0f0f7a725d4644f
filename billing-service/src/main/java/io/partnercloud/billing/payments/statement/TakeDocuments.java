package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.TakenDocuments.Added;
import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import io.partnercloud.billing.payments.statement.exchange.Flaws;
import io.partnercloud.billing.payments.statement.exchange.StatementFile;
import io.partnercloud.billing.payments.statement.exchange.StatementReader;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the documents of a sound statement, those that no statement before it had told of (INV-6). */
@Service
class TakeDocuments {
    private final BankStatements statements;
    private final TakenDocuments documents;
    private final Balances balances;
    private final ImportQueue queue;
    private final StatementRules rules;
    private final Outbox outbox;
    private final Clock clock;

    TakeDocuments(
            BankStatements statements,
            TakenDocuments documents,
            Balances balances,
            ImportQueue queue,
            StatementRules rules,
            Outbox outbox,
            Clock clock) {
        this.statements = statements;
        this.documents = documents;
        this.balances = balances;
        this.queue = queue;
        this.rules = rules;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Of a quarantined one nothing is taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public BankStatement take(BankStatement statement, CheckedStatement checked, StatementFile file, OwnAccounts own) {
        return switch (statement) {
            case BankStatement.Importing importing -> {
                var batches = new Batches(importing.arrival().id(), checked, own);
                new StatementReader(own::contains, new Flaws(0), _ -> {}, batches::add).read(file);
                batches.write();
                balances.add(batches.told.stretches());
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
        private final CheckedStatement checked;
        private final OwnAccounts own;
        private final ToldBefore told;
        private final Map<String, Integer> seen = new HashMap<>();
        private final List<Booked> batch = new ArrayList<>();
        private int added;

        Batches(UUID statement, CheckedStatement checked, OwnAccounts own) {
            this.statement = statement;
            this.checked = checked;
            this.own = own;
            this.told = ToldBefore.of(statement, checked, balances);
        }

        void add(BankDocument said) {
            var document = checked.dated(said, own);
            own.direction(document).ifPresent(direction -> batch.add(booked(document, direction)));
            if (batch.size() >= rules.batch()) {
                write();
            }
        }

        private Booked booked(BankDocument document, Direction direction) {
            var account = DocumentKey.ourAccount(document, own);
            var key = DocumentKey.of(document, account);
            var on = checked.bookedOn(account, TakenDocument.executedOn(direction, document));
            var twin = seen.compute(
                    key.hash(),
                    (hash, last) -> last == null ? twinsBefore(hash, account, on) : Integer.valueOf(last + 1));
            var fate = told.isRetold(account)
                    ? FirstLook.ofRetold(direction, document)
                    : FirstLook.fate(direction, document, own);
            var taken = new TakenDocument(
                    Ids.at(clock.instant()), statement, key.twin(twin), direction, document, 0, fate, 0);
            return new Booked(
                    taken,
                    own.of(document.payee()).orElse(null),
                    own.of(document.payer()).orElse(null),
                    on);
        }

        /** What the principal has paid: partner-reward-service looks for its sets among it (RWD-6). */
        private void tellOfPaid(List<Added> addedNow) {
            var ids = addedNow.stream().collect(Collectors.toMap(Added::key, Added::id));
            batch.stream()
                    .map(Booked::document)
                    .filter(taken -> taken.direction() == Direction.OUTGOING && taken.fate() instanceof Fate.Kept)
                    .filter(taken -> own.isPrincipals(taken.document().payer()))
                    .flatMap(taken ->
                            Optional.ofNullable(ids.get(taken.key()))
                                    .flatMap(id -> OutgoingFacts.booked(id, taken))
                                    .stream())
                    .forEach(outbox::append);
        }

        /** The balances show that this one is not among those that are known. */
        private int twinsBefore(String hash, String account, @Nullable LocalDate on) {
            return told.isContinued(account, on) ? documents.known(hash) : 0;
        }

        void write() {
            var addedNow = documents.addNew(batch);
            added += addedNow.size();
            tellOfPaid(addedNow);
            batch.clear();
        }
    }
}
