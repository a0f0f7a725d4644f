package io.partnercloud.platform.events;

import io.partnercloud.contracts.IntegrationEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes each record to its end: handled, parked, or dead. What it throws is not acknowledged and comes again: that is
 * left to the case that the database is away, because then nothing can even be parked.
 */
final class InboundEvents {
    private static final Logger LOG = LoggerFactory.getLogger(InboundEvents.class);

    private final EventHandling handling;
    private final ParkedEvents parked;
    private final DeadLetterTopic deadLetters;
    private final TransactionTemplate transaction;
    private final Traces traces;
    private final Activity activity;
    private final EventMetrics metrics;
    private final List<Duration> backoff;

    InboundEvents(
            EventHandling handling,
            ParkedEvents parked,
            DeadLetterTopic deadLetters,
            TransactionTemplate transaction,
            Traces traces,
            Activity activity,
            EventMetrics metrics,
            List<Duration> backoff) {
        this.handling = handling;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.transaction = transaction;
        this.traces = traces;
        this.activity = activity;
        this.metrics = metrics;
        this.backoff = List.copyOf(backoff);
    }

    void on(ConsumerRecord<String, byte[]> record) {
        Envelope envelope;
        Optional<IntegrationEvent> event;
        try {
            envelope = Envelope.of(record);
            event = EventHandling.read(envelope);
        } catch (Envelope.Unreadable e) {
            deadLetters.send(record, String.valueOf(e.getMessage()));
            transaction.executeWithoutResult(
                    _ -> parked.park(record, null, ParkedEvents.Kind.UNREADABLE, String.valueOf(e.getMessage())));
            metrics.unreadable(record.topic());
            return;
        }
        event.ifPresent(known -> traces.continued(envelope.traceparent(), "consume " + envelope.type(), () -> {
            handleOrPark(record, envelope, known);
            return known;
        }));
        activity.happened();
    }

    private void handleOrPark(ConsumerRecord<String, byte[]> record, Envelope envelope, IntegrationEvent event) {
        for (var attempt = 0; ; attempt++) {
            try {
                transaction.executeWithoutResult(_ -> handleInTurn(record, envelope, event));
                return;
            } catch (CannotCreateTransactionException
                    | TransactionSystemException
                    | DataAccessResourceFailureException e) {
                throw e;
            } catch (RuntimeException e) {
                if (attempt >= backoff.size()) {
                    park(record, envelope, e);
                    return;
                }
                LOG.warn("event {} of type {} is tried again: {}", envelope.id(), envelope.type(), e.toString());
                pause(backoff.get(attempt));
            }
        }
    }

    private void handleInTurn(ConsumerRecord<String, byte[]> record, Envelope envelope, IntegrationEvent event) {
        parked.lock(envelope.topic(), envelope.key());
        if (parked.isParked(envelope.topic(), envelope.key())) {
            parked.park(record, envelope, ParkedEvents.Kind.WAITING, "an earlier event of this key is parked");
        } else {
            handling.handle(envelope, event);
            metrics.handled(envelope.type());
        }
    }

    private void park(ConsumerRecord<String, byte[]> record, Envelope envelope, RuntimeException cause) {
        LOG.error("event {} of type {} is parked with its key", envelope.id(), envelope.type(), cause);
        transaction.executeWithoutResult(_ -> {
            parked.lock(envelope.topic(), envelope.key());
            parked.park(record, envelope, ParkedEvents.Kind.FAILED, Causes.text(cause));
        });
        metrics.parked(envelope.type());
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting to try again", e);
        }
    }
}
