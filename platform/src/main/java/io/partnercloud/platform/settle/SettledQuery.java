package io.partnercloud.platform.settle;

import io.partnercloud.platform.events.EventFlow;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.KafkaException;

/** Has everything that was started come to rest in this service? */
final class SettledQuery {
    /**
     * Two answers with the same activity from all services, each settled, mean that nothing happened between the first
     * question and the last.
     */
    record Settled(boolean settled, long activity, List<String> waitingFor) {}

    private final EventFlow events;
    private final List<PendingWork> work;

    SettledQuery(EventFlow events, List<PendingWork> work) {
        this.events = events;
        this.work = List.copyOf(work);
    }

    /** Asks for the activity first: whatever happens while the rest is asked for shows in the next answer. */
    Settled ask() {
        var activity = events.activity();
        var waitingFor = new ArrayList<String>();
        for (PendingWork pending : work) {
            note(waitingFor, pending.due(), pending.name());
        }
        try {
            note(waitingFor, events.unhandled(), "events to be handled");
        } catch (KafkaException e) {
            waitingFor.add("Kafka: " + e.getMessage());
        }
        note(waitingFor, events.unsent(), "events to be sent");
        return new Settled(waitingFor.isEmpty(), activity, waitingFor);
    }

    private static void note(List<String> waitingFor, long count, String what) {
        if (count > 0) {
            waitingFor.add(count + " " + what);
        }
    }
}
