package io.partnercloud.platform.events;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Makes the topics that this service publishes on and reads, with their dead-letter topics, as soon as Kafka answers.
 * Nothing is sent before: a topic that the broker makes up by itself would have the wrong number of partitions.
 */
final class EventTopics implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EventTopics.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final KafkaAdmin admin;
    private final Supplier<Set<String>> names;
    private final int partitions;
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile @Nullable Thread maker;

    /** The names are asked for at the start: the listeners that know them need the outbox, and that needs this. */
    EventTopics(KafkaAdmin admin, Supplier<Set<String>> names, int partitions) {
        this.admin = admin;
        this.names = names;
        this.partitions = partitions;
    }

    static String deadLetters(String topic) {
        return topic + ".dlt";
    }

    /** Waits until the topics are there; false if it was told to give up before. */
    boolean awaitReady(BooleanSupplier giveUp) throws InterruptedException {
        while (!ready.await(100, TimeUnit.MILLISECONDS)) {
            if (giveUp.getAsBoolean()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void start() {
        if (ready.getCount() > 0) {
            var thread = Thread.ofVirtual().name("event topics").unstarted(this::makeUntilDone);
            maker = thread;
            thread.start();
        }
    }

    @Override
    public void stop() {
        var running = maker;
        maker = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return maker != null;
    }

    @Override
    public int getPhase() {
        return Phases.TOPICS;
    }

    private void makeUntilDone() {
        var backoff = new Backoff(Duration.ofMillis(200), LONGEST_PAUSE);
        while (Thread.currentThread().equals(maker)) {
            try {
                admin.createOrModifyTopics(topics());
                ready.countDown();
                return;
            } catch (RuntimeException e) {
                LOG.warn("the topics {} are not there yet: {}", names(), e.toString());
            }
            try {
                Thread.sleep(backoff.next());
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private NewTopic[] topics() {
        return names().stream()
                .flatMap(name -> Stream.of(name, deadLetters(name)))
                .map(this::topic)
                .toArray(NewTopic[]::new);
    }

    /** Kept for ever: a service can rebuild its projections from them. */
    private NewTopic topic(String name) {
        return TopicBuilder.name(name)
                .partitions(partitions)
                .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                .build();
    }

    List<String> names() {
        return List.copyOf(new TreeSet<>(names.get()));
    }
}
