package io.partnercloud.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;

class BackendsIT {
    private final ServiceDatabase database = TestBackends.freshDatabase("sample");

    @Test
    void aDatabaseHasTheSameLocaleEverywhere() {
        var locale = database.asSuperuser()
                .sql(
                        "select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()")
                .query(String.class)
                .single();

        assertThat(locale).isEqualTo("b C.UTF-8");
        assertThat(database.asApp()
                        .sql("select lower('ЁЖ')")
                        .query(String.class)
                        .single())
                .isEqualTo("ёж");
    }

    @Test
    void theAppRoleReadsAndWritesWhatTheOwnerMadeAndOwnsNothing() {
        database.asOwner()
                .sql("create table notes (id bigserial primary key, text text)")
                .update();

        database.asApp().sql("insert into notes (text) values ('a')").update();

        assertThat(database.asApp()
                        .sql("select text from notes")
                        .query(String.class)
                        .single())
                .isEqualTo("a");
        var app = database.asApp();
        assertThatThrownBy(() -> app.sql("create table own (id int)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> app.sql("drop table notes").update())
                .rootCause()
                .hasMessageContaining("must be owner");
    }

    @Test
    void theExtensionsForSearchingAreThere() {
        database.asSuperuser().sql("create extension pg_trgm").update();

        assertThat(database.asApp()
                        .sql("select similarity('ромашка', 'ромашки') > 0.4")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theTopicsAreThere() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, TestBackends.kafka().bootstrapServers()))) {
            assertThat(admin.listTopics().names().get())
                    .contains("trial.events", "billing.events", "partner.events", "support.events", "identity.events");
        }
    }
}
