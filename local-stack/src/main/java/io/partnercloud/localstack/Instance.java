package io.partnercloud.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/** A running service, or one of several replicas of it; tests break it and bring it back. */
public final class Instance {
    private static final Duration STARTING = Duration.ofMinutes(2);
    private static final Duration STOPPING = Duration.ofSeconds(30);

    private final Service service;
    private final int port;
    private final int managementPort;
    private final Supervisor supervisor;
    private final Supplier<ManagedProcess> starter;
    private ManagedProcess process;

    Instance(Service service, int port, int managementPort, Supervisor supervisor, Supplier<ManagedProcess> starter) {
        this.service = service;
        this.port = port;
        this.managementPort = managementPort;
        this.supervisor = supervisor;
        this.starter = starter;
        process = supervisor.start(starter);
    }

    public Service service() {
        return service;
    }

    public URI uri() {
        return URI.create("http://localhost:" + port);
    }

    /** Where its health and metrics answer. */
    public URI managementUri() {
        return URI.create("http://localhost:" + managementPort);
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
        process = supervisor.start(starter);
        return this;
    }

    public Instance awaitReady() {
        Await.until(STARTING, Duration.ofMillis(100), process, () -> isReady() ? this : null);
        return this;
    }

    int port() {
        return port;
    }
}
