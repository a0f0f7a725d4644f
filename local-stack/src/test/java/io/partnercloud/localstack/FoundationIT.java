package io.partnercloud.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundationIT {
    @Test
    void dataSurvivesAStopAndNoProcessIsLeft(@TempDir Path folder) throws Exception {
        try (var stack = stack(folder).start()) {
            try (var owner = as(stack, "owner", folder);
                    var statement = owner.createStatement()) {
                statement.execute("create table notes (text text)");
                statement.execute("insert into notes values ('ёж')");
            }
        }
        assertThat(Files.readString(folder.resolve("processes"))).isEmpty();
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();

        try (var stack = stack(folder).start();
                var app = as(stack, "app", folder);
                var statement = app.createStatement();
                var rows = statement.executeQuery("select upper(text) from notes")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("ЁЖ");
            assertThatThrownBy(() -> statement.execute("drop table notes")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("create table mine (x int)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void anUnexpectedEndIsReportedWithItsLog(@TempDir Path folder) throws Exception {
        var death = new CompletableFuture<String>();
        try (var stack = LocalStack.setup()
                .data(folder)
                .freePorts()
                .only(Set.of())
                .onDeath(death::complete)
                .build()
                .start()) {
            assertThat(stack.foundation().bootstrapServers()).startsWith("127.0.0.1:");
            var kafka = Files.readAllLines(folder.resolve("processes")).stream()
                    .filter(line -> line.endsWith(" kafka"))
                    .map(line -> Long.parseLong(line.substring(0, line.indexOf(' '))))
                    .findFirst()
                    .orElseThrow();

            ProcessHandle.of(kafka).orElseThrow().destroyForcibly();

            assertThat(death.get(10, TimeUnit.SECONDS))
                    .startsWith("kafka was killed by signal 9; its log is ")
                    .contains("kafka.log");
        }
    }

    private static LocalStack stack(Path folder) {
        return LocalStack.setup().data(folder).freePorts().only(Set.of()).build();
    }

    private static Connection as(LocalStack stack, String role, Path folder) throws SQLException {
        var password = new Secrets(folder.resolve("secrets.properties")).get("database.billing_" + role);
        return DriverManager.getConnection(stack.foundation().jdbcUrl(Service.BILLING), "billing_" + role, password);
    }
}
