package io.partnercloud.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service is the JDK's own file server, whose readiness is a file: a real process that is ready at once. */
class RevivalIT {
    private static final Instant STANDING_STILL = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    private Path folder;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> givenUp = new CompletableFuture<>();
    private final int port = Ports.oneFree();
    private Workspace workspace;
    private Supervisor supervisor;

    @BeforeEach
    void openStack() throws Exception {
        Files.createDirectories(folder.resolve("actuator/health"));
        Files.writeString(folder.resolve("actuator/health/readiness"), "UP");
        workspace = Workspace.in(folder, folder);
        workspace.prepare();
        supervisor = new Supervisor(workspace, told::add, givenUp::complete);
        supervisor.open();
    }

    @AfterEach
    void closeStack() {
        supervisor.beginClosing();
        supervisor.close();
    }

    @Test
    void aKilledServiceIsBackOnItsOldPortAndThatIsSaid() throws Exception {
        var instance = started(this::server);
        long before = instance.pid();

        kill(instance);

        assertThat(nextLine())
                .isEqualTo("billing-service was killed by signal 9 and is started again; its log is "
                        + workspace.log("billing-service"));
        assertThat(nextLine()).matches("billing-service is back after \\d+\\.\\d s, on port " + port);
        assertThat(instance.pid()).isNotEqualTo(before);
        assertThat(Http.status(port, "/actuator/health/readiness")).isEqualTo(200);
        assertThat(Files.readString(workspace.processes())).isEqualTo(instance.pid() + " billing-service\n");
        assertThat(givenUp).isNotDone();
    }

    @Test
    void theThirdDeathInAMinuteStopsThePlatformWithAWordOnWhichAndWhereItsLogIs() throws Exception {
        var instance = started(this::server);

        for (int death = 0; death < 2; death++) {
            kill(instance);
            assertThat(nextLine()).contains("is started again");
            assertThat(nextLine()).contains("is back");
        }
        kill(instance);

        assertThat(givenUp.get(10, TimeUnit.SECONDS))
                .isEqualTo("billing-service died 3 times in a minute, at last it was killed by signal 9; its log is "
                        + workspace.log("billing-service"));
        assertThat(Files.readString(workspace.processes())).isEmpty();
    }

    @Test
    void aDeathOnTheWayBackCountsToo() throws Exception {
        var starts = new AtomicInteger();
        var instance = started(() -> starts.incrementAndGet() == 1 ? server() : shell("exit 7"));

        kill(instance);

        assertThat(givenUp.get(10, TimeUnit.SECONDS))
                .startsWith("billing-service died 3 times in a minute, at last it ended with exit code 7;");
        assertThat(starts).hasValue(3);
    }

    @Test
    void whatCannotStartIsRefusedAndNotTriedAgain() {
        var starts = new AtomicInteger();
        var instance = instance(() -> {
            starts.incrementAndGet();
            return shell("exit 7");
        });

        assertThatThrownBy(instance::awaitReady)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("billing-service ended while starting");

        assertThat(givenUp).succeedsWithin(Duration.ofSeconds(10));
        assertThat(starts).hasValue(1);
    }

    @Test
    void whatIsStoppedStaysStopped() throws Exception {
        var instance = started(this::server);

        instance.kill9();

        assertThat(told.poll(500, TimeUnit.MILLISECONDS)).isNull();
        assertThat(instance.isAlive()).isFalse();
    }

    private Instance started(Supplier<ManagedProcess> starter) {
        return instance(starter).awaitReady();
    }

    private Instance instance(Supplier<ManagedProcess> starter) {
        return new Instance(Service.BILLING, port, port, supervisor, new Deaths(() -> STANDING_STILL), starter);
    }

    private ManagedProcess server() {
        return process(List.of(
                Jvm.java(),
                "-D" + Guard.marker(folder),
                "-m",
                "jdk.httpserver",
                "-b",
                "127.0.0.1",
                "-p",
                Integer.toString(port),
                "-d",
                folder.toAbsolutePath().toString()));
    }

    private ManagedProcess shell(String script) {
        return process(List.of("sh", "-c", script, Guard.marker(folder)));
    }

    private ManagedProcess process(List<String> command) {
        return ManagedProcess.start("billing-service", command, Map.of(), workspace.log("billing-service"));
    }

    private String nextLine() throws InterruptedException {
        return String.valueOf(told.poll(20, TimeUnit.SECONDS)).strip();
    }

    private static void kill(Instance instance) {
        ProcessHandle.of(instance.pid()).orElseThrow().destroyForcibly();
    }
}
