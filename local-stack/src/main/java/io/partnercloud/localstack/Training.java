package io.partnercloud.localstack;

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

    static final Duration WRITING = Duration.ofMinutes(3);

    private final ServiceLauncher launcher;
    private final Programs programs;

    Training(ServiceLauncher launcher, Programs programs) {
        this.launcher = launcher;
        this.programs = programs;
    }

    boolean isNeeded() {
        return !programs.cache().exists();
    }

    void train(Service service) {
        var instance = launcher.startTraining(programs, service).awaitReady();
        for (var path : WARM_UP) {
            Http.status(instance.port(), path);
        }
        instance.stop(WRITING);
        programs.cache().keep();
    }
}
