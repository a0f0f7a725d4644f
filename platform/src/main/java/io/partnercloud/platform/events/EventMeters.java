package io.partnercloud.platform.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.ToDoubleFunction;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures of the outbox and of parked keys; asked of the database at most every few seconds. */
final class EventMeters implements MeterBinder {
    private static final Duration FRESH = Duration.ofSeconds(5);

    /** NaN for what is not known. */
    private record Figures(Instant at, double unsent, double oldestSeconds, double parkedKeys, double unreadable) {}

    private final JdbcClient jdbc;
    private final OutboxRelay relay;
    private final InstantSource time;
    private Figures figures = new Figures(Instant.EPOCH, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    EventMeters(JdbcClient jdbc, OutboxRelay relay, InstantSource time) {
        this.jdbc = jdbc;
        this.relay = relay;
        this.time = time;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "outbox.unsent", "Events that are not in Kafka yet", Figures::unsent);
        gauge(registry, "outbox.oldest.seconds", "Age of the oldest unsent event", Figures::oldestSeconds);
        gauge(registry, "inbox.parked.keys", "Keys that wait for an operator", Figures::parkedKeys);
        gauge(registry, "inbox.unreadable", "Unreadable messages that wait for an operator", Figures::unreadable);
        Gauge.builder("outbox.leading", relay, r -> r.isLeading() ? 1 : 0)
                .description("Whether this process relays the outbox")
                .register(registry);
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<Figures> figure) {
        Gauge.builder(name, this, meters -> figure.applyAsDouble(meters.current()))
                .description(description)
                .register(registry);
    }

    private synchronized Figures current() {
        if (figures.at().plus(FRESH).isBefore(time.instant())) {
            figures = ask();
        }
        return figures;
    }

    private Figures ask() {
        var now = time.instant();
        try {
            return jdbc.sql("""
                            select (select count(*) from outbox where sent_at is null),
                                   (select coalesce(extract(epoch from now() - min(created_at)), 0)
                                    from outbox where sent_at is null),
                                   (select count(distinct (consumer, topic, key)) from dead_letters
                                    where kind <> 'UNREADABLE'),
                                   (select count(*) from dead_letters where kind = 'UNREADABLE')
                            """)
                    .query((row, _) ->
                            new Figures(now, row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getDouble(4)))
                    .single();
        } catch (DataAccessException _) {
            return new Figures(now, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
    }
}
