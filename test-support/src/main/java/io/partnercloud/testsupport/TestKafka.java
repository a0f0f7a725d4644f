package io.partnercloud.testsupport;

import io.partnercloud.contracts.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.boot.SpringApplication;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** The Kafka broker of a test JVM, with all topics of the system already there. */
public final class TestKafka {
    private static final int PARTITIONS = 12;

    private final String bootstrapServers;

    private TestKafka(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        createTopics();
    }

    static TestKafka embedded() {
        var broker = new EmbeddedKafkaKraftBroker(1, PARTITIONS);
        broker.brokerProperties(Map.of(
                "group.initial.rebalance.delay.ms", "0",
                "group.min.session.timeout.ms", "1000", // for tests that kill a consumer
                "offsets.topic.num.partitions", "4",
                "auto.create.topics.enable", "false"));
        broker.afterPropertiesSet();
        SpringApplication.getShutdownHandlers().add(broker::destroy); // after the services under test
        return new TestKafka(broker.getBrokersAsString());
    }

    @SuppressWarnings("resource") // lives as long as the JVM; Testcontainers removes it
    static TestKafka inContainer() {
        var container = new KafkaContainer(DockerImageName.parse("apache/kafka:4.2.0"))
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                .withEnv("KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS", "1000")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        container.start();
        return new TestKafka(container.getBootstrapServers());
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    private void createTopics() {
        var topics = Stream.of(Topics.TRIAL, Topics.BILLING, Topics.PARTNER, Topics.SUPPORT, Topics.IDENTITY)
                .flatMap(topic -> Stream.of(topic, topic + ".dlt"))
                .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                .toList();
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            create(admin, topics);
        }
    }

    private static void create(Admin admin, List<NewTopic> topics) {
        try {
            admin.createTopics(topics).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot create the topics", e);
            }
        }
    }
}
