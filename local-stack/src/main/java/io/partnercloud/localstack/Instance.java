package io.partnercloud.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * A running service, or one of several replicas of it. It is started again when it dies; tests break it and bring it back
 * themselves.
 */
public final class Instance {
    private static final Duration STARTING = Duration.ofMinutes(2);
    private static final Duration ASKING = Duration.ofMillis(100);
    private static final Duration STOPPING = Duration.ofSeconds(30);

    private final Service service;
    private final int port;
    private final int managementPort;
    private final Supervisor supervisor;
    private final Supplier<ManagedProcess> starter;
    private final Deaths deaths;
    private volatile ManagedProcess process;

    Instance(
            Service service,
            int port,
            int managementPort,
            Supervisor supervisor,
            Deaths deaths,
            Supplier<ManagedProcess> starter) {
        this.service = service;
        this.port = port;
        this.managementPort = managementPort;
        this.supervisor = supervisor;
        this.deaths = deaths;
        this.starter = starter;
        process = supervisor.start(starter, this::died);
    }

    public Service service() {
        return service;
    }

    public URI uri() {
        return URI.create("http://localhost:" + port);
    }

    public Path log() {
        return process.log();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Whether its readiness says so. */
    public boolean isReady() {
        return Http.status(managementPort, "/actuator/health/readiness") == 200;
    }

    /** As a power cut would: nothing is finished, nothing is flushed. */
    public void kill9() {
        supervisor.kill(process);
    }

    /** As a deployment would: it finishes what it holds. */
    public void stop() {
        stop(STOPPING);
    }

    void stop(Duration patience) {
        supervisor.stop(process, ManagedProcess.Signal.TERM, patience);
    }

    /** Holds it where it is, as a long garbage collection or a stalled machine would; it does not notice. */
    public void pause() {
        process.send(ManagedProcess.Signal.STOP);
    }

    public void resume() {
        process.send(ManagedProcess.Signal.CONT);
    }

    /** Brings a stopped or killed one back on the same port. */
    public Instance start() {
        process = supervisor.start(starter, this::died);
        return this;
    }

    public Instance awaitReady() {
        Await.until(STARTING, ASKING, process, () -> isReady() ? this : null);
        deaths.ready();
        return this;
    }

    int port() {
        return port;
    }

    private void died(ManagedProcess dead) {
        if (deaths.another()) {
            supervisor.tell(dead.nameAndEnding() + " and is started again; its log is " + dead.logName());
            Thread.ofPlatform().daemon().name("revive-" + dead.name()).start(this::revive);
        } else {
            supervisor.giveUp(dead.name() + " " + deaths.inWords() + Ending.inWords(dead.exitCode()) + "; its log is "
                    + dead.logName());
        }
    }

    private void revive() {
        var clock = new Stopwatch();
        try {
            var process = start().process;
            // One that dies on its way back has its own death told, and counted.
            Await.untilItEnds(STARTING, ASKING, process, () -> isReady() ? this : null)
                    .ifPresent(_ -> {
                        deaths.ready();
                        supervisor.tell(clock.back(process.name(), port));
                    });
        } catch (CannotStart e) {
            supervisor.giveUp(String.valueOf(e.getMessage()));
        }
    }
}
