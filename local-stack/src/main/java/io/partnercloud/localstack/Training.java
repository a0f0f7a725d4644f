package io.partnercloud.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the class caches (JEP 483, 514) that let a JVM start in half the time: a service is started for real, asked a
 * few things, and writes what it loaded and linked when it ends. Once for a build; needs the databases and Kafka.
 */
final class Training {
    /** What every service answers without a token, and what makes it load most of what it will ever need. */
    private static final List<String> WARM_UP =
            List.of("/actuator/health/readiness", "/actuator/prometheus", "/v3/api-docs", "/api/partner/summary", "/");

    private static final Duration WRITING = Duration.ofMinutes(3);

    private final ServiceLauncher launcher;
    private final Consumer<String> progress;

    Training(ServiceLauncher launcher, Consumer<String> progress) {
        this.launcher = launcher;
        this.progress = progress;
    }

    static boolean isMissing(ServiceApp app) {
        return !Files.exists(app.cache());
    }

    void train(List<ServiceApp> apps) {
        Together.run(
                Runtime.getRuntime().availableProcessors(),
                apps.stream().<Runnable>map(app -> () -> train(app)).toList());
    }

    private void train(ServiceApp app) {
        var clock = new Stopwatch();
        var instance = launcher.startTraining(app).awaitReady();
        for (var path : WARM_UP) {
            Http.status(instance.port(), path);
        }
        instance.stop(WRITING);
        keep(app);
        progress.accept(clock.line("trained " + app.service().module()));
    }

    private static void keep(ServiceApp app) {
        try {
            if (Files.exists(app.cacheInTheMaking())) {
                Files.move(app.cacheInTheMaking(), app.cache(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
