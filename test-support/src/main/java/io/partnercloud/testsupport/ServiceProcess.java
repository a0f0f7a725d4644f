package io.partnercloud.testsupport;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A service in a process of its own, with the test's class path, database and broker: for what only a real process
 * shows, such as being killed. Tokens of {@link Tokens} are good there too.
 */
public final class ServiceProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path log;
    private final ApiClient api;

    private ServiceProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.api = ApiClient.at(() -> "http://localhost:" + port);
    }

    /** Starts the main class in the sandbox profile, with more properties as wished, and waits until it is ready. */
    public static ServiceProcess start(Class<?> main, ServiceDatabase database, Map<String, String> properties) {
        var service = launch(main, database, properties);
        service.awaitReady();
        return service;
    }

    /** Lets later processes of this main class start faster: worth its time where a module starts ten or more of them. */
    public static void cacheClasses(Class<?> main, ServiceDatabase database) {
        var cache = ClassCache.of(main);
        if (cache.isWanted()) {
            try (var trained = launch(main, database, Map.of(), cache.train())) {
                trained.awaitReady();
                trained.stop();
            }
        }
    }

    /** The same as {@code start} without waiting. */
    public static ServiceProcess launch(Class<?> main, ServiceDatabase database, Map<String, String> properties) {
        return launch(main, database, properties, ClassCache.of(main).use());
    }

    private static ServiceProcess launch(
            Class<?> main, ServiceDatabase database, Map<String, String> properties, List<String> ofClassCache) {
        var port = freePort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx192m",
                "-Dlogging.config=classpath:service-process-logback.xml",
                "-Dserver.port=" + port,
                "-Dpartnercloud.description.made-at-start=false", // two seconds of a core that no test needs
                "-Dspring.profiles.active=sandbox"));
        command.addAll(ofClassCache);
        properties.forEach((name, value) -> command.add("-D%s=%s".formatted(name, value)));
        command.add("-Dpartnercloud.database=" + database.name());
        command.add(main.getName());
        try {
            var log = Files.createTempFile("service-process-", ".log");
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .directory(new File("."));
            builder.environment().put("CLASSPATH", classPath());
            builder.environment().put("IDENTITY_URI", TokenKeys.identityUri());
            builder.environment()
                    .put("KAFKA_BOOTSTRAP_SERVERS", TestBackends.kafka().bootstrapServers());
            database.properties().forEach((name, value) -> builder.environment().put(name, value));
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new ServiceProcess(process, log, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitReady() {
        await("the service is ready").atMost(PATIENCE).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the service has ended:\n" + String.join("\n", log()));
            }
            return isReady();
        });
    }

    public ApiClient api() {
        return api;
    }

    public long pid() {
        return process.pid();
    }

    /** What it has printed so far. */
    public List<String> log() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to end and returns its exit code. */
    public int stop() {
        process.destroy();
        return awaitEnd();
    }

    @Override
    public void close() {
        kill();
        try {
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the service does not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean isReady() {
        try {
            return api.get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    private static String classPath() {
        @Nullable String ofSurefire = System.getProperty("surefire.test.class.path");
        return ofSurefire == null ? System.getProperty("java.class.path") : ofSurefire;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
