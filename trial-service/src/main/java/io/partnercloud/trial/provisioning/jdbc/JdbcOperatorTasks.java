package io.partnercloud.trial.provisioning.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.provisioning.OperatorTask;
import io.partnercloud.trial.provisioning.OperatorTaskFilter;
import io.partnercloud.trial.provisioning.OperatorTasks;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcOperatorTasks implements OperatorTasks {
    private static final String SELECT = """
            select task.*, client.name as client_name, client.login
              from operator_tasks task left join clients client on client.id = task.client_id
            """;
    private static final ListOrder ORDER = new ListOrder(
            Map.of("openedAt", "task.opened_at", "kind", "task.kind"),
            "task.id",
            PageQuery.Sort.descending("openedAt"));

    private final JdbcClient jdbc;
    private final ListReader lists;
    private final Clock clock;

    JdbcOperatorTasks(JdbcClient jdbc, ListReader lists, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(ClientId client, OperatorTask.Kind kind, String reason) {
        jdbc.sql("""
                        insert into operator_tasks (client_id, kind, reason, opened_at)
                        values (:client, :kind, :reason, :now) on conflict do nothing
                        """)
                .param("client", client.value())
                .param("kind", kind.name())
                .param("reason", reason)
                .param("now", Bind.at(clock.instant()))
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OperatorTask> locked(UUID id) {
        return jdbc.sql(SELECT + " where task.id = :id for update of task")
                .param("id", id)
                .query(Row.as(JdbcOperatorTasks::read))
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(UUID id, String outcome) {
        jdbc.sql("update operator_tasks set closed_at = :now, outcome = :outcome where id = :id")
                .param("now", Bind.at(clock.instant()))
                .param("outcome", outcome)
                .param("id", id)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Listing<OperatorTask> list(OperatorTaskFilter filter, PageQuery page) {
        var open = filter.open();
        var where = Where.everything().andWord("task.kind", filter.kind());
        if (open != null) {
            where = where.and(open ? "task.closed_at is null" : "task.closed_at is not null");
        }
        return lists.read(ListSql.of(SELECT, where, ORDER), page, Row.as(JdbcOperatorTasks::read));
    }

    private static OperatorTask read(Row row) {
        return new OperatorTask(
                row.id("id"),
                row.id("client_id", ClientId::new),
                row.text("client_name"),
                row.textOrNull("login", ClientLogin::new),
                row.word("kind", OperatorTask.Kind.class),
                row.text("reason"),
                row.instant("opened_at"),
                row.instantOrNull("closed_at"),
                row.textOrNull("outcome"));
    }
}
