package io.partnercloud.trial.followup.jdbc;

import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.followup.FollowUpKind;
import io.partnercloud.trial.followup.Reminders;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcReminders implements Reminders {
    private final JdbcClient jdbc;

    JdbcReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean openCall(ClientId client, FollowUpKind kind, LocalDate opensOn, LocalDate dueOn) {
        return jdbc.sql("""
                        insert into follow_ups (client_id, kind, opens_on, due_on)
                        values (:client, :kind, :opens_on, :due_on) on conflict do nothing
                        """)
                        .param("client", client.value())
                        .param("kind", kind.name())
                        .param("opens_on", opensOn)
                        .param("due_on", dueOn)
                        .update()
                == 1;
    }

    @Override
    public boolean announce(ClientId client, Notice notice, LocalDate about, int daysBefore) {
        return jdbc.sql("""
                        insert into notices (client_id, notice, about, days_before)
                        values (:client, :notice, :about, :days_before) on conflict do nothing
                        """)
                        .param("client", client.value())
                        .param("notice", notice.name())
                        .param("about", about)
                        .param("days_before", daysBefore)
                        .update()
                == 1;
    }
}
