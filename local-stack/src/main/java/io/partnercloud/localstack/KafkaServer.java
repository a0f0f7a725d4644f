package io.partnercloud.localstack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Kafka broker that is its own controller (KRaft), in a process of its own. */
final class KafkaServer {
    static final Duration STOPPING = Duration.ofSeconds(20);
    private static final int HEAP_MEGABYTES = 192;
    private static final String CLUSTER = "partner-cloud-local000";

    private final Workspace workspace;
    private final Ports ports;

    KafkaServer(Workspace workspace, Ports ports) {
        this.workspace = workspace;
        this.ports = ports;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + ports.kafka();
    }

    ManagedProcess start() {
        return start(cache().use());
    }

    ManagedProcess startTraining() {
        return start(cache().train());
    }

    ClassCache cache() {
        return ClassCache.of(workspace.cache(), "kafka", ProgramStore.fingerprint(libraries()));
    }

    void awaitReady(ManagedProcess process) {
        Await.until(
                Duration.ofSeconds(60),
                Duration.ofMillis(50),
                process,
                () -> Ports.answers(ports.kafka()) ? process : null);
    }

    private ManagedProcess start(List<String> cacheOptions) {
        var settings = writeSettings();
        if (!Files.exists(workspace.kafkaData().resolve("data/meta.properties"))) {
            format(settings);
        }
        return run("kafka", cacheOptions, List.of("kafka.Kafka", settings.toString()));
    }

    private List<Path> libraries() {
        return Stream.of(workspace.kafkaLibraries(), workspace.libraries())
                .flatMap(folder -> Workspace.jarsIn(folder).stream())
                .toList();
    }

    private void format(Path settings) {
        var format = run(
                "kafka-format",
                List.of(),
                List.of(
                        "kafka.tools.StorageTool",
                        "format",
                        "--ignore-formatted",
                        "-t",
                        CLUSTER,
                        "-c",
                        settings.toString()));
        if (!format.ended(Duration.ofMinutes(1)) || format.exitCode() != 0) {
            throw new CannotStart("Kafka cannot create its files; its log says why: " + format.logName());
        }
    }

    private ManagedProcess run(String name, List<String> cacheOptions, List<String> program) {
        var classPath = libraries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        var options = List.of(
                "-cp",
                classPath,
                "-Dorg.slf4j.simpleLogger.logFile=System.out",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.BrokerServer=info");
        var command = Jvm.command(Jvm.options(workspace.data(), HEAP_MEGABYTES), options, List.of());
        command.addAll(cacheOptions);
        command.addAll(program);
        return ManagedProcess.start(name, command, Jvm.ENVIRONMENT, workspace.log("kafka"));
    }

    /** One node: nothing to replicate to, nobody to wait for; a restart after a kill is to be quick. */
    private Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:" + ports.kafka() + ",CONTROLLER://127.0.0.1:" + ports.kafkaController());
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + ports.kafka());
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + ports.kafkaController());
        settings.put("log.dirs", workspace.kafkaData().resolve("data").toString());
        settings.put("broker.session.timeout.ms", "6000");
        settings.put("broker.heartbeat.interval.ms", "2000");
        settings.put("metadata.max.idle.interval.ms", "0"); // no record twice a second that says nothing has happened
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("group.min.session.timeout.ms", "1000"); // for tests that kill a consumer
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        // What a service missed must be there when it returns; its projections are rebuilt from the topics.
        settings.put("log.retention.ms", "-1");
        settings.put("auto.create.topics.enable", "false");
        settings.put("group.coordinator.threads", "1");
        settings.put("num.network.threads", "1");
        settings.put("num.io.threads", "2");
        settings.put("background.threads", "2");
        settings.put("log.cleaner.dedupe.buffer.size", "8388608");
        settings.put("log.index.size.max.bytes", "1048576");
        return settings;
    }

    private Path writeSettings() {
        try {
            Files.createDirectories(workspace.kafkaData());
            var file = workspace.kafkaData().resolve("server.properties");
            var lines = settings().entrySet().stream()
                    .map(e -> e.getKey() + "=" + e.getValue())
                    .collect(Collectors.joining("\n", "", "\n"));
            return Files.writeString(file, lines);
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + workspace.kafkaData() + ": " + e.getMessage(), e);
        }
    }
}
