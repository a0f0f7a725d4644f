package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.payments.statement.BankStatements;
import io.partnercloud.billing.payments.statement.StatementRules;
import io.partnercloud.billing.payments.statement.TakenDocuments;
import io.partnercloud.billing.payments.statement.TakenDocuments.Pending;
import io.partnercloud.billing.payments.statement.WaitReason;
import io.partnercloud.platform.problem.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the documents of all statements that nobody has looked at, some at a time, each in a transaction of its own.
 * Stopped anywhere, it goes on where it stopped; run twice at once, every document is matched once.
 */
@Service
public class ImportDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(ImportDocuments.class);

    private final TakenDocuments documents;
    private final BankStatements statements;
    private final MatchDocument matchDocument;
    private final StatementRules rules;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportDocuments(
            TakenDocuments documents,
            BankStatements statements,
            MatchDocument matchDocument,
            StatementRules rules,
            TransactionTemplate transaction,
            Clock clock) {
        this.documents = documents;
        this.statements = statements;
        this.matchDocument = matchDocument;
        this.rules = rules;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return false when there was nothing left, or nothing that could be handled now */
    public boolean importSome() {
        var pending = documents.pending(rules.batch());
        var handled = inParallel(pending);
        transaction.executeWithoutResult(_ -> statements.finishImported(clock.instant()));
        return handled > 0;
    }

    /** One payer's documents keep their order and do not wait for each other's locks. */
    private long inParallel(List<Pending> pending) {
        var byWorker = pending.stream()
                .collect(
                        Collectors.groupingBy(each -> Math.floorMod(each.payer().hashCode(), rules.workers())));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = byWorker.values().stream()
                    .map(some -> CompletableFuture.supplyAsync(
                            () -> some.stream().filter(this::handle).count(), threads))
                    .toList();
            return results.stream().mapToLong(CompletableFuture::join).sum();
        }
    }

    /** @return false when it is to be tried again */
    private boolean handle(Pending document) {
        try {
            matchDocument.match(document.id());
        } catch (TransientDataAccessException | NonTransientDataAccessResourceException | TransactionException e) {
            LOG.warn("bank document {} is tried again later: {}", document.id(), e.toString());
            return false;
        } catch (Refusal refusal) {
            matchDocument.setAside(document.id(), WaitReason.REFUSED, refusal.code());
        } catch (RuntimeException e) {
            LOG.error("bank document {} waits for an operator: it could not be matched", document.id(), e);
            matchDocument.setAside(document.id(), WaitReason.FAILED, null);
        }
        return true;
    }
}
