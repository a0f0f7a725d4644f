package io.partnercloud.platform.events;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.tracing.Tracer;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Carries the trace of a change into the events it causes and, on the other side, into what they cause. */
final class Traces {
    private final Tracer tracer;
    private final ObservationRegistry observations;

    Traces(Tracer tracer, ObservationRegistry observations) {
        this.tracer = tracer;
        this.observations = observations;
    }

    /** The current span as W3C trace context; null where nothing is traced. */
    @Nullable
    String current() {
        var span = tracer.currentSpan();
        if (span == null || span.isNoop() || span.context().traceId().isEmpty()) {
            return null;
        }
        var context = span.context();
        var sampled = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-%s-%s-%s".formatted(context.traceId(), context.spanId(), sampled);
    }

    /** Does the work as a part of the trace that the event came with. */
    <T> T handle(Received event, Supplier<T> work) {
        var context = new ReceiverContext<Map<String, String>>(Map::get, Kind.CONSUMER);
        context.setCarrier(event.headers());
        return Objects.requireNonNull(Observation.createNotStarted(
                        "partnercloud.events.handle", () -> context, observations)
                .contextualName(event.topic() + " process")
                .lowCardinalityKeyValue("topic", event.topic())
                .lowCardinalityKeyValue(
                        "type", Objects.requireNonNullElse(event.headers().get(EventHeaders.TYPE), "none"))
                .observe(work));
    }

    /** Says in the trace that the work underway has failed, where nobody is told by an exception. */
    void failed(Throwable failure) {
        var current = observations.getCurrentObservation();
        if (current != null) {
            current.error(failure);
        }
    }
}
