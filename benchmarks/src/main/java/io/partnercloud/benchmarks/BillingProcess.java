package io.partnercloud.benchmarks;

import io.partnercloud.billing.BillingServiceApplication;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.TokenKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** billing-service in a process of its own, with the options of Java that its image has. */
final class BillingProcess implements AutoCloseable {
    private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");

    private final Process process;
    private final int port;
    private final Path folder;

    private BillingProcess(Process process, int port, Path folder) {
        this.process = process;
        this.port = port;
        this.folder = folder;
    }

    static BillingProcess start(ServiceDatabase database, String kafka, int heapMegabytes, List<String> more) {
        try {
            var port = freePort();
            var folder = Files.createTempDirectory("billing-benchmark-");
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + heapMegabytes + "m",
                    "-Xss512k",
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:ReservedCodeCacheSize=64m",
                    "-Xlog:gc:file=" + folder.resolve("gc.log"),
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dlogging.config=classpath:service-process-logback.xml",
                    "-Dspring.profiles.active=sandbox"));
            command.addAll(more);
            command.add(BillingServiceApplication.class.getName());
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("billing.log").toFile());
            builder.environment().putAll(environment(database, kafka, port));
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            var billing = new BillingProcess(process, port, folder);
            billing.awaitReady();
            return billing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> environment(ServiceDatabase database, String kafka, int port) {
        var environment = new HashMap<>(database.properties());
        environment.put("CLASSPATH", System.getProperty("java.class.path"));
        environment.put("IDENTITY_URI", TokenKeys.identityUri());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka);
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("MALLOC_ARENA_MAX", "2");
        return environment;
    }

    ApiClient api() {
        return ApiClient.at(() -> "http://localhost:" + port);
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    String memory() {
        return "at most %d MB left in the heap after a collection, resident at most %d MB"
                .formatted(mostLeftAfterCollection(), Processor.peakMegabytes(process.pid()));
    }

    private long mostLeftAfterCollection() {
        try {
            return Files.readAllLines(folder.resolve("gc.log")).stream()
                    .flatMap(line -> AFTER_COLLECTION.matcher(line).results())
                    .mapToLong(found -> Long.parseLong(found.group(1)))
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        Waiting.until(() -> !process.isAlive());
    }

    private void awaitReady() {
        Waiting.until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("billing-service has ended; see " + folder);
            }
            try {
                return api().get("/actuator/health/readiness").status() == 200;
            } catch (UncheckedIOException _) {
                return false;
            }
        });
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
