package io.partnercloud.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/**
 * Makes the class cache (JEP 483, 514) that lets every service start in half the time: one service is started for real,
 * asked a few things, and writes what it loaded and linked when it ends. Once for a set of libraries; needs the
 * databases and Kafka.
 */
final class Training {
    /** What a service answers to anybody, and what makes it load most of what it will ever need. */
    private static final List<String> WARM_UP =
            List.of("/actuator/health/readiness", "/actuator/prometheus", "/v3/api-docs", "/api/partner/summary", "/");

    private static final Duration WRITING = Duration.ofMinutes(3);

    private final ServiceLauncher launcher;
    private final Programs programs;

    Training(ServiceLauncher launcher, Programs programs) {
        this.launcher = launcher;
        this.programs = programs;
    }

    boolean isNeeded() {
        return !Files.exists(programs.cache());
    }

    void train(Service service) {
        var cache = programs.cache();
        // Under another name until it is known to have gone well.
        var written = cache.resolveSibling(cache.getFileName() + ".new");
        var instance = launcher.startTraining(programs, service, written).awaitReady();
        for (var path : WARM_UP) {
            Http.status(instance.port(), path);
        }
        instance.stop(WRITING);
        try {
            Files.move(written, cache, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            // The stack starts without it, only slower.
        }
    }
}
