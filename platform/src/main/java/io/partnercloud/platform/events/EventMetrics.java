package io.partnercloud.platform.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operators watch of the facts that go out and come in. The gauges ask the database when they are read. */
final class EventMetrics {
    private final MeterRegistry meters;

    EventMetrics(MeterRegistry meters, JdbcClient jdbc) {
        this.meters = meters;
        gauge("outbox.unsent", "events not sent yet", jdbc, "select count(*) from outbox where sent_at is null");
        gauge(
                "outbox.lag.seconds",
                "age of the oldest event that is not sent yet",
                jdbc,
                "select coalesce(extract(epoch from now() - min(created_at)), 0) from outbox where sent_at is null");
        gauge(
                "inbox.parked.keys",
                "keys that wait for an operator",
                jdbc,
                "select count(distinct (topic, key)) from parked_events where status = 'PARKED'");
    }

    void handled(String type) {
        meters.counter("inbox.events", "type", type, "outcome", "handled").increment();
    }

    void parked(String type) {
        meters.counter("inbox.events", "type", type, "outcome", "parked").increment();
    }

    void unreadable(String topic) {
        meters.counter("inbox.unreadable", "topic", topic).increment();
    }

    private void gauge(String name, String description, JdbcClient jdbc, String sql) {
        Gauge.builder(name, () -> jdbc.sql(sql).query(Double.class).single())
                .description(description)
                .register(meters);
    }
}
