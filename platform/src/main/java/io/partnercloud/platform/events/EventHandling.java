package io.partnercloud.platform.events;

import io.partnercloud.contracts.EventCatalogue;
import io.partnercloud.contracts.EventJson;
import io.partnercloud.contracts.IntegrationEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/** What is done with one event inside the transaction: first time only, by the listener of its topic. */
final class EventHandling {
    private final Map<String, TopicListener> listeners;
    private final JdbcClient jdbc;

    EventHandling(List<TopicListener> listeners, JdbcClient jdbc) {
        this.listeners = listeners.stream().collect(Collectors.toMap(TopicListener::topic, Function.identity()));
        this.jdbc = jdbc;
    }

    List<String> topics() {
        return listeners.keySet().stream().sorted().toList();
    }

    /**
     * The event in the envelope; empty for a type that this build does not know.
     *
     * @throws Envelope.Unreadable where a known type's body is not what its schema says
     */
    static Optional<IntegrationEvent> read(Envelope envelope) {
        try {
            return EventCatalogue.byWireType(envelope.type())
                    .map(entry -> EventJson.read(envelope.body(), entry.record()));
        } catch (JacksonException e) {
            throw new Envelope.Unreadable("the body is not a " + envelope.type() + ": " + e.getOriginalMessage());
        }
    }

    /** Runs in the caller's transaction. */
    void handle(Envelope envelope, IntegrationEvent event) {
        if (firstTime(envelope)) {
            var listener = listeners.get(envelope.topic());
            if (listener == null) {
                throw new IllegalStateException("nobody here listens to " + envelope.topic() + " any more");
            }
            listener.on(new Incoming(envelope.id(), envelope.topic(), envelope.key(), envelope.occurredAt(), event));
        }
    }

    private boolean firstTime(Envelope envelope) {
        return jdbc.sql("insert into inbox (event_id) values (?) on conflict do nothing")
                        .param(envelope.id())
                        .update()
                == 1;
    }
}
