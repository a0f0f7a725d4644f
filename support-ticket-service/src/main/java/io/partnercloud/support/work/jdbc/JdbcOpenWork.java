package io.partnercloud.support.work.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.support.work.OpenWork;
import io.partnercloud.support.work.Waiting;
import io.partnercloud.support.work.WorkKind;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcOpenWork implements OpenWork {
    private final JdbcClient jdbc;

    JdbcOpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A call may be made to the end of its last day. */
    @Override
    public List<Waiting> on(LocalDate today) {
        return jdbc.sql("""
                        select 'TICKET' as kind, t.id, t.number as name, t.subject, t.client_login,
                               (select name from clients where clients.id = t.client_id) as client_name,
                               t.queue = 'PREMIUM' as premium, t.operator,
                               (select name from people where people.subject = t.operator) as operator_name,
                               t.due_at, t.waiting_since, t.version
                          from tickets t where t.status <> 'CLOSED'
                        union all
                        select 'CALL', c.id, c.client_login, c.contact_name, c.client_login, c.client_name, false, null, null,
                               (c.due_on + 1)::timestamp at time zone 'Europe/Moscow', null, c.version
                          from call_tasks c where c.status = 'OPEN' and c.opens_on <= :today
                        """)
                .param("today", today)
                .query(Row.as(JdbcOpenWork::waiting))
                .list();
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                row.word("kind", WorkKind.class),
                row.id("id"),
                row.text("name"),
                row.text("subject"),
                row.textOrNull("client_login", ClientLogin::new),
                row.textOrNull("client_name"),
                row.is("premium"),
                row.textOrNull("operator"),
                row.textOrNull("operator_name"),
                row.instantOrNull("due_at"),
                row.instantOrNull("waiting_since"),
                row.number("version"));
    }
}
