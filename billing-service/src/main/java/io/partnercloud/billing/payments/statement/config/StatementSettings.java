package io.partnercloud.billing.payments.statement.config;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** The numbers of statements, as configured. */
@ConfigurationProperties("billing.statements")
record StatementSettings(
        DataSize largestFile,
        int errorsShown,
        int batch,
        int workers,
        int daysTold,
        Duration tick,
        DropFolder dropFolder) {
    /** An empty path switches the folder off. */
    record DropFolder(@Nullable Path path, Duration poll, Duration quiet) {}
}
