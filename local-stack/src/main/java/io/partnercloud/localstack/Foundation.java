package io.partnercloud.localstack;

import io.partnercloud.localstack.letters.LetterCatcher;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the services stand on: PostgreSQL, Kafka and the mail catcher; tests look into them and take them away. */
public final class Foundation {
    private final Ports ports;
    private final Secrets secrets;
    private final Supervisor supervisor;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private @Nullable ManagedProcess postgresProcess;
    private @Nullable ManagedProcess kafkaProcess;
    private @Nullable LetterCatcher letters;

    Foundation(Workspace workspace, Ports ports, Secrets secrets, Supervisor supervisor) {
        this.ports = ports;
        this.secrets = secrets;
        this.supervisor = supervisor;
        postgres = new PostgresServer(workspace, ports.postgres(), secrets);
        kafka = new KafkaServer(workspace, ports);
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** A service's database, for its owner and its app role. */
    public String jdbcUrl(Service service) {
        return postgres.url(service.database());
    }

    /** A connection that sees everything in a service's database: tests count with it. */
    public Connection connect(Service service) throws SQLException {
        return DriverManager.getConnection(
                jdbcUrl(service), PostgresServer.SUPERUSER, secrets.get("postgres.superuser"));
    }

    public void startKafka() {
        var process = supervisor.start(kafka::start);
        kafkaProcess = process;
        kafka.awaitReady(process);
    }

    /** Makes the broker's class cache if it has none yet. */
    void trainKafka() {
        if (!kafka.cache().exists()) {
            var process = supervisor.start(kafka::startTraining);
            kafka.awaitReady(process);
            supervisor.stop(process, ManagedProcess.Signal.TERM, Training.WRITING);
            kafka.cache().keep();
        }
    }

    public void stopKafka() {
        if (kafkaProcess != null) {
            supervisor.stop(kafkaProcess, ManagedProcess.Signal.TERM, KafkaServer.STOPPING);
        }
    }

    public void startPostgres() {
        var process = supervisor.start(postgres::start);
        postgresProcess = process;
        postgres.awaitReady(process);
    }

    /** Fast, not smart: whoever is still connected is sent away. */
    public void stopPostgres() {
        if (postgresProcess != null) {
            supervisor.stop(postgresProcess, ManagedProcess.Signal.INT, PostgresServer.STOPPING);
        }
    }

    public void startLetters() {
        letters = new LetterCatcher(ports.smtp(), ports.letters(), false);
    }

    public void stopLetters() {
        if (letters != null) {
            letters.close();
        }
    }

    LetterCatcher letters() {
        return Objects.requireNonNull(letters, "not started");
    }

    /** Starts all three side by side with something else that may be done meanwhile. */
    void start(Stopwatch clock, boolean training, Consumer<String> progress, Runnable meanwhile) {
        Together.run(List.of(
                () -> {
                    startPostgres();
                    progress.accept(clock.line("postgresql", ports.postgres()));
                },
                () -> {
                    if (training) {
                        trainKafka();
                    }
                    startKafka();
                    progress.accept(clock.line("kafka", ports.kafka()));
                },
                () -> {
                    startLetters();
                    progress.accept(clock.line("letters", ports.letters()));
                },
                meanwhile));
    }

    void stop() {
        Together.run(List.of(this::stopKafka, this::stopPostgres, this::stopLetters));
    }
}
