package io.partnercloud.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.partnercloud.platform.DatabaseAway;
import io.partnercloud.platform.events.DeadLetter.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Handles a message: exactly once in effect, in order per key. Returns once its effect is committed, or that it is a dead
 * letter; throws only where the database is away, and then the message must come again.
 */
final class EventHandling {
    private static final Logger LOG = LoggerFactory.getLogger(EventHandling.class);
    private static final String EVENTS = "inbox.events";

    private final String consumer;
    private final Map<String, List<TopicListener>> listeners;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final DeadLetterTopic deadLetterTopic;
    private final TransactionTemplate transaction;
    private final Traces traces;
    private final EventsProperties.Handling settings;
    private final MeterRegistry meters;

    EventHandling(
            String consumer,
            List<TopicListener> listeners,
            Inbox inbox,
            DeadLetters deadLetters,
            DeadLetterTopic deadLetterTopic,
            PlatformTransactionManager transactions,
            Traces traces,
            EventsProperties.Handling settings,
            MeterRegistry meters) {
        this.consumer = consumer;
        this.listeners = listeners.stream().collect(Collectors.groupingBy(TopicListener::topic));
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.deadLetterTopic = deadLetterTopic;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.traces = traces;
        this.settings = settings;
        this.meters = meters;
    }

    /** What has become of a message. */
    enum Outcome {
        HANDLED,
        DUPLICATE,
        SKIPPED,
        PARKED,
        UNREADABLE
    }

    String consumer() {
        return consumer;
    }

    void handle(Received message) {
        var outcome =
                switch (Reading.of(message)) {
                    case Reading.UnknownType _ -> Outcome.SKIPPED;
                    case Reading.Unreadable(var cause) -> setAside(message, cause);
                    case Reading.Known(var incoming) -> traces.handle(message, () -> handle(message, incoming));
                };
        meters.counter(
                        EVENTS,
                        "topic",
                        message.topic(),
                        "outcome",
                        outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    /** Handles a dead letter again; in the caller's transaction, which holds the key's lock. */
    void replay(Received message, Incoming incoming) {
        if (inbox.firstTime(incoming.id(), consumer)) {
            var _ = traces.handle(message, () -> deliver(incoming));
        }
    }

    private Outcome handle(Received message, Incoming incoming) {
        var backoff = new Backoff(settings.backoff(), settings.backoff().multipliedBy(10));
        for (int attempt = 1; ; attempt++) {
            try {
                return once(message, incoming);
            } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
                if (DatabaseAway.causes(e)) {
                    throw e;
                }
                meters.counter("inbox.failures", "topic", message.topic()).increment();
                if (attempt >= settings.attempts()) {
                    return park(message, incoming, e, attempt);
                }
                LOG.warn("attempt {} at event {} failed: {}", attempt, incoming.id(), Failures.describe(e));
                pause(backoff);
            }
        }
    }

    private Outcome once(Received message, Incoming incoming) {
        return inTransaction(incoming, () -> {
            if (inbox.has(incoming.id(), consumer)) {
                return Outcome.DUPLICATE;
            }
            if (deadLetters.hasKey(consumer, incoming.topic(), incoming.key())) {
                deadLetters.add(Kind.FOLLOWING, consumer, message, incoming.id(), null, 0);
                return Outcome.PARKED;
            }
            if (!inbox.firstTime(incoming.id(), consumer)) {
                return Outcome.DUPLICATE;
            }
            return deliver(incoming);
        });
    }

    private Outcome park(Received message, Incoming incoming, Throwable failure, int attempts) {
        traces.failed(failure);
        LOG.error("key {} of {} is parked at event {}", incoming.key(), incoming.topic(), incoming.id(), failure);
        return inTransaction(incoming, () -> {
            deadLetters.add(Kind.FAILED, consumer, message, incoming.id(), Failures.describe(failure), attempts);
            return Outcome.PARKED;
        });
    }

    private Outcome setAside(Received message, String cause) {
        LOG.error("unreadable: {} {}@{}: {}", message.topic(), message.partition(), message.offset(), cause);
        transaction.executeWithoutResult(_ -> deadLetters.add(Kind.UNREADABLE, consumer, message, null, cause, 1));
        deadLetterTopic.send(message, cause);
        return Outcome.UNREADABLE;
    }

    private Outcome inTransaction(Incoming incoming, Supplier<Outcome> work) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            deadLetters.lock(consumer, incoming.topic(), incoming.key());
            return work.get();
        }));
    }

    private Outcome deliver(Incoming incoming) {
        listeners.getOrDefault(incoming.topic(), List.of()).forEach(listener -> listener.on(incoming));
        return Outcome.HANDLED;
    }

    private static void pause(Backoff backoff) {
        try {
            Thread.sleep(backoff.next());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped between two attempts", e);
        }
    }
}
