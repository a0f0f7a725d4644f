package io.partnercloud.billing.debt.blocking.jdbc;

import io.partnercloud.billing.debt.blocking.Notices;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which warnings were given. */
@Repository
class JdbcNotices implements Notices {
    private final JdbcClient jdbc;

    JdbcNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean firstTime(UUID subject, String kind, LocalDate about, int daysBefore) {
        return jdbc.sql("""
                        insert into notices (subject, kind, about, days_before)
                        values (:subject, :kind, :about, :daysBefore) on conflict do nothing
                        """)
                        .param("subject", subject)
                        .param("kind", kind)
                        .param("about", about)
                        .param("daysBefore", daysBefore)
                        .update()
                == 1;
    }
}
