package io.partnercloud.platform.migration;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Makes the platform's tables and then the service's: two series of files, each with a history and numbers of its own. */
final class PlatformFirst implements FlywayMigrationStrategy {
    private static final String HISTORY = "flyway_platform";

    @Override
    public void migrate(Flyway service) {
        Flyway.configure(service.getConfiguration().getClassLoader())
                .configuration(service.getConfiguration())
                .locations("classpath:db/platform", "classpath:db/history")
                .table(HISTORY)
                .baselineOnMigrate(false)
                .load()
                .migrate();
        service.migrate();
    }
}
