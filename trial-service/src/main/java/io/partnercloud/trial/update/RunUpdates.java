package io.partnercloud.trial.update;

import io.partnercloud.contracts.trial.UpdatesFinished;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.trial.account.Accounts;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.provisioning.HostingProvider;
import io.partnercloud.trial.provisioning.OperatorTask;
import io.partnercloud.trial.provisioning.OperatorTasks;
import io.partnercloud.trial.provisioning.ProviderFailure;
import io.partnercloud.trial.provisioning.UpdateOrder;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Has the provider make the updates that are due, each client's one after the other (CLI-4). What is taken up is tried
 * again when nobody has told its end in time, and an answer to an attempt that is no longer the last one is stale.
 */
@Service
public class RunUpdates {
    private static final Logger LOG = LoggerFactory.getLogger(RunUpdates.class);

    private final PlannedUpdates updates;
    private final Accounts accounts;
    private final HostingProvider provider;
    private final OperatorTasks tasks;
    private final Outbox outbox;
    private final UpdateRules rules;
    private final TransactionOperations transactions;
    private final Clock clock;

    RunUpdates(
            PlannedUpdates updates,
            Accounts accounts,
            HostingProvider provider,
            OperatorTasks tasks,
            Outbox outbox,
            UpdateRules rules,
            TransactionOperations transactions,
            Clock clock) {
        this.updates = updates;
        this.accounts = accounts;
        this.provider = provider;
        this.tasks = tasks;
        this.outbox = outbox;
        this.rules = rules;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How many were taken up. */
    @Transactional(propagation = Propagation.NEVER)
    public int run() {
        List<PlannedUpdate> due = transactions.execute(_ -> {
            var now = clock.instant();
            updates.cancelUnwanted(now);
            return updates.take(now, now.plus(rules.answerWithin()), rules.atOnce());
        });
        var byClient = due.stream()
                .collect(Collectors.groupingBy(PlannedUpdate::client, LinkedHashMap::new, Collectors.toList()));
        try (var threads = Executors.newFixedThreadPool(
                rules.sideBySide(), Thread.ofVirtual().factory())) {
            CompletableFuture.allOf(byClient.values().stream()
                            .map(ofOne -> CompletableFuture.runAsync(() -> ofOne.forEach(this::run), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        return due.size();
    }

    private void run(PlannedUpdate update) {
        var failure = failure(update);
        transactions.executeWithoutResult(_ -> settle(update, failure));
    }

    private @Nullable String failure(PlannedUpdate update) {
        try {
            provider.update(new UpdateOrder(
                    update.client().value(),
                    update.login(),
                    update.infobase(),
                    update.infobaseName(),
                    update.release()));
            return null;
        } catch (ProviderFailure e) {
            LOG.warn("update {} of {} failed: {}", update.id(), update.login(), e.getMessage());
            return e.code();
        }
    }

    private void settle(PlannedUpdate taken, @Nullable String failure) {
        accounts.locked(taken.client());
        var update = updates.locked(taken.id()).orElseThrow();
        if (update.status() != PlannedUpdate.Status.PLANNED || update.attempts() != taken.attempts()) {
            return;
        }
        var now = clock.instant();
        if (failure == null) {
            updates.done(update, now);
        } else if (update.attempts() < rules.attempts()) {
            updates.tryAgain(update.id(), now.plus(rules.pauseAfter(update.attempts())));
            return;
        } else {
            updates.failed(update.id(), failure, now);
            tasks.open(update.client(), OperatorTask.Kind.UPDATE_FAILED, failure);
        }
        tell(update.client(), updates.finishedTogether(update.client(), update.startsAt()));
    }

    private void tell(ClientId client, List<PlannedUpdate> finished) {
        if (!finished.isEmpty()) {
            var first = finished.getFirst();
            outbox.append(new UpdatesFinished(
                    client.value(),
                    first.login(),
                    first.partner(),
                    finished.stream()
                            .map(each -> new UpdatesFinished.Finished(
                                    each.id(),
                                    each.infobaseName(),
                                    each.configuration(),
                                    each.release(),
                                    each.status() == PlannedUpdate.Status.DONE))
                            .toList()));
        }
    }
}
