package io.partnercloud.platform.events;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Carries the trace over the outbox and Kafka: what a request began, the consumers of its events go on with. */
final class Traces {
    private final Tracer tracer;
    private final Propagator propagator;

    Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The current span as a W3C {@code traceparent}, if there is one. */
    @Nullable
    String current() {
        var context = tracer.currentTraceContext().context();
        if (context == null) {
            return null;
        }
        var carrier = new HashMap<String, String>();
        propagator.inject(context, carrier, (_, name, value) -> carrier.put(name, value));
        return carrier.get(EventHeaders.TRACEPARENT);
    }

    <T> T continued(@Nullable String traceparent, String name, Supplier<T> work) {
        var carrier = traceparent == null ? Map.<String, String>of() : Map.of(EventHeaders.TRACEPARENT, traceparent);
        var span = propagator
                .extract(carrier, Map::get)
                .kind(Span.Kind.CONSUMER)
                .name(name)
                .start();
        try (var _ = tracer.withSpan(span)) {
            return work.get();
        } catch (RuntimeException e) {
            span.error(e);
            throw e;
        } finally {
            span.end();
        }
    }
}
