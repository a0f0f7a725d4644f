package io.partnercloud.platform.events;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/**
 * Sends a batch: the keys side by side, the events of one key one after the other, each after the acknowledgement of the
 * one before. So no event can overtake one of its key that failed, whatever the reason.
 */
final class SendBatch {
    private record Answer(Outgoing event, @Nullable Exception failure) {}

    private final Producer<String, byte[]> producer;
    private final String source;
    private final Map<Outgoing.Key, Deque<Outgoing>> chains = new LinkedHashMap<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final List<Outgoing> sent = new ArrayList<>();
    private final Map<Outgoing.Key, Exception> failed = new LinkedHashMap<>();

    SendBatch(Producer<String, byte[]> producer, String source, List<Outgoing> batch) {
        this.producer = producer;
        this.source = source;
        for (Outgoing event : batch) {
            chains.computeIfAbsent(event.orderedBy(), _ -> new ArrayDeque<>()).add(event);
        }
    }

    /** Returns when each key has come to its end or to a failure; the producer's delivery timeout bounds it. */
    void send() throws InterruptedException {
        for (var chain : chains.values()) {
            send(chain.remove());
        }
        for (int underway = chains.size(); underway > 0; underway--) {
            var answer = answers.take();
            var event = answer.event();
            if (answer.failure() != null) {
                failed.put(event.orderedBy(), answer.failure());
                continue;
            }
            sent.add(event);
            var next =
                    chains.getOrDefault(event.orderedBy(), new ArrayDeque<>()).poll();
            if (next != null) {
                send(next);
                underway++;
            }
        }
    }

    Collection<Outgoing> sent() {
        return sent;
    }

    /** The keys that stopped, and why. */
    Map<Outgoing.Key, Exception> failed() {
        return failed;
    }

    private void send(Outgoing event) {
        try {
            var _ = producer.send(event.message(source), (_, failure) -> answers.add(new Answer(event, failure)));
        } catch (RuntimeException e) {
            answers.add(new Answer(event, e));
        }
    }
}
