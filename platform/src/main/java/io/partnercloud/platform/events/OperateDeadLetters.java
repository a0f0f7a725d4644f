package io.partnercloud.platform.events;

import io.partnercloud.platform.DatabaseAway;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.DeadLetter.Kind;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What operators do with events that could not be handled (OPS-3): look, try again, give up. */
final class OperateDeadLetters {
    /** @param failure why it stopped; null where nothing is left to replay */
    record Replay(int replayed, long remaining, @Nullable String failure) {}

    private record Step(
            boolean done, @Nullable UUID failed, @Nullable Throwable failure) {}

    private final DeadLetters letters;
    private final Inbox inbox;
    private final EventHandling handling;
    private final Audit audit;
    private final TransactionTemplate transaction;

    OperateDeadLetters(
            DeadLetters letters,
            Inbox inbox,
            EventHandling handling,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.letters = letters;
        this.inbox = inbox;
        this.handling = handling;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Optional<DeadLetter> find(UUID id) {
        return inTransaction(() -> letters.find(id));
    }

    /** Handles the events of its key in order, up to the first that fails; each in a transaction of its own. */
    Replay replay(DeadLetter letter) {
        return letter.kind() == Kind.UNREADABLE ? replayUnreadable(letter) : replayKey(letter);
    }

    /** Gives this one up: it will never be handled, and what waits behind it may be replayed. */
    void drop(DeadLetter letter, String reason) {
        inTransaction(() -> {
            lockKeyOf(letter);
            if (!letters.remove(letter.id())) {
                throw new DeadLetterUnknown(letter.id().toString());
            }
            if (letter.eventId() != null) {
                inbox.firstTime(letter.eventId(), letter.consumer()); // if Kafka delivers it again it stays dropped
            }
            audit.record("dead-letter.dropped", subject(letter), reason, described(letter), null);
            return true;
        });
    }

    private Replay replayKey(DeadLetter letter) {
        var topic = letter.message().topic();
        var key = Objects.requireNonNull(letter.message().key());
        for (int replayed = 0; ; replayed++) {
            var step = replayFirst(letter.consumer(), topic, key);
            if (step.done()) {
                continue;
            }
            var failure = step.failure();
            if (failure != null && step.failed() != null) {
                noteFailure(step.failed(), Failures.describe(failure));
            }
            var remaining = inTransaction(() -> letters.countOf(letter.consumer(), topic, key));
            return new Replay(replayed, remaining, failure == null ? null : Failures.describe(failure));
        }
    }

    /** Not done and without a failure: nothing is left. */
    private Step replayFirst(String consumer, String topic, String key) {
        var current = new UUID[1];
        try {
            return inTransaction(() -> {
                letters.lock(consumer, topic, key);
                var first = letters.firstOf(consumer, topic, key);
                if (first.isEmpty()) {
                    return new Step(false, null, null);
                }
                current[0] = first.get().id();
                handle(first.get());
                return new Step(true, null, null);
            });
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            if (DatabaseAway.causes(e)) {
                throw e;
            }
            return new Step(false, current[0], e);
        }
    }

    /** Its key has gone on without it; all that can be tried is to read it again, perhaps by a newer build. */
    private Replay replayUnreadable(DeadLetter letter) {
        try {
            inTransaction(() -> {
                lockKeyOf(letter);
                handle(letters.find(letter.id())
                        .orElseThrow(() -> new DeadLetterUnknown(letter.id().toString())));
                return true;
            });
            return new Replay(1, 0, null);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            if (e instanceof DeadLetterUnknown || DatabaseAway.causes(e)) {
                throw e;
            }
            noteFailure(letter.id(), Failures.describe(e));
            return new Replay(0, 1, Failures.describe(e));
        }
    }

    private void handle(DeadLetter letter) {
        switch (Reading.of(letter.message())) {
            case Reading.Known(var incoming) -> handling.replay(letter.message(), incoming);
            case Reading.Unreadable(var cause) -> throw new IllegalStateException("unreadable: " + cause);
            case Reading.UnknownType(var type) -> throw new IllegalStateException("unknown type: " + type);
        }
        letters.remove(letter.id());
        audit.record("dead-letter.replayed", subject(letter), null, described(letter), null);
    }

    private void noteFailure(UUID id, String cause) {
        inTransaction(() -> {
            letters.failedAgain(id, cause);
            audit.record("dead-letter.replay-failed", "dead-letter:" + id, cause, null, null);
            return true;
        });
    }

    private void lockKeyOf(DeadLetter letter) {
        if (letter.message().key() != null) {
            letters.lock(
                    letter.consumer(),
                    letter.message().topic(),
                    letter.message().key());
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private static String subject(DeadLetter letter) {
        return "dead-letter:" + letter.id();
    }

    /** Without the body: the audit is kept for longer than personal data may be. */
    private static Map<String, Object> described(DeadLetter letter) {
        return Map.of(
                "topic", letter.message().topic(),
                "key", Objects.requireNonNullElse(letter.message().key(), ""),
                "type", Objects.requireNonNullElse(letter.type(), ""),
                "event", letter.eventId() == null ? "" : letter.eventId().toString(),
                "cause", Objects.requireNonNullElse(letter.cause(), ""));
    }
}
