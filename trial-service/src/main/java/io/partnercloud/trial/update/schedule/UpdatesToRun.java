package io.partnercloud.trial.update.schedule;

import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.settle.PendingWork;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Updates that are due and not taken up, or running. */
@Component
class UpdatesToRun implements PendingWork {
    private final JdbcClient jdbc;
    private final Clock clock;

    UpdatesToRun(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "trial.updates";
    }

    @Override
    public long due() {
        return jdbc.sql("""
                        select count(*) from planned_updates
                         where status = 'PLANNED' and try_at <= :now and (ends_at is null or ends_at > :now)
                        """)
                .param("now", Bind.at(clock.instant()))
                .query(Long.class)
                .single();
    }
}
