package io.partnercloud.platform.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceIT
class SignalsIT {
    private static final String CHANNEL = "signals_it";

    @Autowired
    private ServiceDatabase database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final AtomicInteger heard = new AtomicInteger();
    private Signals signals;

    @BeforeEach
    void listen() {
        signals = new Signals(() -> DriverManager.getConnection(database.url(), database.app(), database.password()));
        signals.listen(CHANNEL, heard::incrementAndGet);
        signals.start();
        soon(() -> assertThat(heard).hasValue(1)); // for what was called before it listened
    }

    @AfterEach
    void stop() {
        signals.stop();
    }

    @Test
    void whoListensIsWokenByWhatIsCommittedAndNotByWhatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            Signals.call(jdbc, CHANNEL);
            status.setRollbackOnly();
        });
        Signals.call(jdbc, "another_channel");
        transaction.executeWithoutResult(_ -> Signals.call(jdbc, CHANNEL));

        soon(() -> assertThat(heard).hasValue(2));
    }

    @Test
    void whoHasLostTheConnectionListensAgainAndTakesItThatSomethingWasMissed() {
        database.asSuperuser()
                .sql("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and query like 'listen %signals_it%'")
                .query(Boolean.class)
                .list();
        soon(() -> assertThat(heard).hasValue(2));

        Signals.call(jdbc, CHANNEL);

        soon(() -> assertThat(heard).hasValue(3));
    }

    private static void soon(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(assertion);
    }
}
