package io.partnercloud.testsupport;

import io.partnercloud.contracts.IntegrationEvent;
import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.catalogue.EventCatalogue;
import io.partnercloud.contracts.catalogue.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Shows what the service under test has published, and lets a test speak as another service. */
public final class EventProbe {
    private static final InstantSource CLOCK = InstantSource.system();

    private final ServiceDatabase database;
    private final Map<String, String> sources = Map.of(
            "trial.events", "trial-service",
            "billing.events", "billing-service",
            "partner.events", "partner-reward-service",
            "support.events", "support-ticket-service",
            "identity.events", "identity-service");

    EventProbe(ServiceDatabase database) {
        this.database = database;
    }

    /** All events of this type in the service's outbox, committed ones only, in the order they were written. */
    public <E extends IntegrationEvent> List<E> published(Class<E> type) {
        var wireType = type.getAnnotation(WireType.class).value();
        return database
                .asOwner()
                .sql("select payload::text from outbox where type = :type order by seq")
                .param("type", wireType)
                .query(String.class)
                .list()
                .stream()
                .map(json -> EventJson.read(json, type))
                .toList();
    }

    /** Sends this event as the service that owns the topic would; returns the event's id. */
    public UUID publishAs(String topic, IntegrationEvent event) {
        return publishAs(UUID.randomUUID(), topic, event);
    }

    /** The same with a chosen id, to deliver one event twice. */
    public UUID publishAs(UUID id, String topic, IntegrationEvent event) {
        return send(
                id, topic, event.key(), EventCatalogue.of(event).wireType(), EventJson.write(event), CLOCK.instant());
    }

    /** Sends the event on its own topic. */
    public UUID publish(IntegrationEvent event) {
        return publishAs(EventCatalogue.of(event).topic(), event);
    }

    /** Sends any text under any wire type: what is broken, or what nobody knows yet. */
    public UUID publishRaw(String topic, String key, String wireType, String body) {
        return send(UUID.randomUUID(), topic, key, wireType, body, CLOCK.instant());
    }

    private UUID send(UUID id, String topic, String key, String wireType, String body, Instant at) {
        var message = new ProducerRecord<>(topic, key, body);
        Map.of(
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        "/" + sources.getOrDefault(topic, "test"),
                        "ce_type",
                        wireType,
                        "ce_time",
                        at.toString(),
                        "ce_subject",
                        key,
                        "ce_specversion",
                        "1.0",
                        "content-type",
                        "application/json",
                        "traceparent",
                        "00-" + hex(id) + "-" + hex(id).substring(16) + "-01")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            Producer.INSTANCE.send(message).get();
            return id;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot publish on " + topic, e);
        }
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    /** One producer for the whole JVM, made when it is first needed. */
    private static final class Producer {
        static final KafkaProducer<String, String> INSTANCE = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestBackends.kafka().bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all"),
                new StringSerializer(),
                new StringSerializer());
    }
}
