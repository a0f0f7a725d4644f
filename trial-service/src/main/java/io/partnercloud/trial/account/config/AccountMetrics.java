package io.partnercloud.trial.account.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.AccountEvent;
import io.partnercloud.trial.account.AccountFollower;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what happens to accounts, and how many of them wait for an operator. */
@Component
class AccountMetrics implements AccountFollower {
    private final MeterRegistry meters;

    AccountMetrics(MeterRegistry meters, JdbcClient jdbc) {
        this.meters = meters;
        Gauge.builder("trial.operator.tasks.open", () -> openTasks(jdbc)).register(meters);
        Gauge.builder("trial.parameters.differing", () -> differing(jdbc)).register(meters);
    }

    @Override
    public void hear(Account after, AccountEvent event) {
        meters.counter("trial.accounts", "event", event.getClass().getSimpleName())
                .increment();
    }

    /** CLI-8: accounts whose provider does not yet let them use what is paid for. */
    private static long differing(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from parameters_in_use where in_use is distinct from due")
                .query(Long.class)
                .single();
    }

    private static long openTasks(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from operator_tasks where closed_at is null")
                .query(Long.class)
                .single();
    }
}
