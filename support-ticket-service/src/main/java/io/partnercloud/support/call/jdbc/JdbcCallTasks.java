package io.partnercloud.support.call.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.support.call.CallAttempt;
import io.partnercloud.support.call.CallKind;
import io.partnercloud.support.call.CallOutcome;
import io.partnercloud.support.call.CallStatus;
import io.partnercloud.support.call.CallTask;
import io.partnercloud.support.call.CallTaskFilter;
import io.partnercloud.support.call.CallTasks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCallTasks implements CallTasks {
    private static final ListOrder ORDER = new ListOrder(
            Map.of("dueOn", "due_on", "opensOn", "opens_on", "client", "client_login", "status", "status"),
            "id",
            PageQuery.Sort.ascending("dueOn"));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcCallTasks(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    public boolean add(CallTask task) {
        var call = task.call();
        return jdbc.sql("""
                        insert into call_tasks (id, client_id, client_login, partner_id, client_name, contact_name, phone,
                                                kind, opens_on, due_on, status)
                        values (:id, :client, :login, :partner, :clientName, :contactName, :phone,
                                :kind, :opensOn, :dueOn, :status)
                        on conflict on constraint one_call_task_per_client_and_kind do nothing""")
                        .param("id", call.id())
                        .param("client", call.client())
                        .param("login", call.login().text())
                        .param("partner", call.partner())
                        .param("clientName", call.clientName())
                        .param("contactName", call.contactName())
                        .param("phone", call.phone())
                        .param("kind", call.kind().name())
                        .param("opensOn", call.opensOn())
                        .param("dueOn", call.dueOn())
                        .param("status", task.status().name())
                        .update()
                == 1;
    }

    @Override
    public CallTask save(CallTask task) {
        return jdbc.sql("""
                        update call_tasks set status = :status, unanswered = :unanswered, version = version + 1
                        where id = :id and version = :version returning *""")
                .param("status", task.status().name())
                .param("unanswered", task.unanswered())
                .param("id", task.call().id())
                .param("version", task.version())
                .query(Row.as(JdbcCallTasks::task))
                .optional()
                .orElseThrow(() -> new OptimisticLockingFailureException(
                        "call task " + task.call().id()));
    }

    @Override
    public void record(CallTask task, CallAttempt attempt) {
        jdbc.sql("""
                        insert into call_attempts (task_id, partner_id, at, outcome, note, operator)
                        values (:task, :partner, :at, :outcome, :note, :operator)""")
                .param("task", task.call().id())
                .param("partner", task.call().partner())
                .param("at", Bind.at(attempt.at()))
                .param("outcome", attempt.outcome().name())
                .param("note", attempt.note())
                .param("operator", attempt.operator())
                .update();
    }

    @Override
    public Optional<CallTask> find(UUID id) {
        return one("where id = :id", id);
    }

    @Override
    public Optional<CallTask> findForUpdate(UUID id) {
        return one("where id = :id for update", id);
    }

    private Optional<CallTask> one(String where, UUID id) {
        return jdbc.sql("select * from call_tasks " + where)
                .param("id", id)
                .query(Row.as(JdbcCallTasks::task))
                .optional();
    }

    @Override
    public List<CallTask.Open> openOf(UUID client, Set<CallKind> kinds) {
        return jdbc
                .sql("""
                        select * from call_tasks
                        where client_id = :client and kind in (:kinds) and status = 'OPEN' order by id for update""")
                .param("client", client)
                .param("kinds", kinds.stream().map(CallKind::name).toList())
                .query(Row.as(JdbcCallTasks::task))
                .list()
                .stream()
                .map(CallTask.Open.class::cast)
                .toList();
    }

    @Override
    public Map<UUID, List<CallAttempt>> attempts(Set<UUID> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        var byTask = new HashMap<UUID, List<CallAttempt>>();
        jdbc.sql("select * from call_attempts where task_id in (:tasks) order by position")
                .param("tasks", tasks)
                .query(Row.each(row -> byTask.computeIfAbsent(row.id("task_id"), _ -> new ArrayList<>())
                        .add(attempt(row))));
        return byTask;
    }

    @Override
    public Listing<CallTask> list(CallTaskFilter filter, PageQuery page) {
        var client = filter.client();
        var where = Where.everything()
                .andWord("status", filter.status())
                .andWord("kind", filter.kind())
                .and("client_login = :client", "client", client == null ? null : client.text())
                .and("due_on <= :dueBy", "dueBy", filter.dueBy());
        return lists.read(ListSql.of("select * from call_tasks", where, ORDER), page, Row.as(JdbcCallTasks::task));
    }

    private static CallTask task(Row row) {
        var call = new CallTask.Call(
                row.id("id"),
                row.id("client_id"),
                row.text("client_login", ClientLogin::new),
                row.idOrNull("partner_id"),
                row.text("client_name"),
                row.text("contact_name"),
                row.textOrNull("phone"),
                row.word("kind", CallKind.class),
                row.day("opens_on"),
                row.day("due_on"));
        var unanswered = row.integer("unanswered");
        var version = row.number("version");
        return switch (row.word("status", CallStatus.class)) {
            case OPEN -> new CallTask.Open(call, unanswered, version);
            case REACHED -> new CallTask.Reached(call, unanswered, version);
            case UNREACHED -> new CallTask.Unreached(call, unanswered, version);
            case CANCELLED -> new CallTask.Cancelled(call, unanswered, version);
        };
    }

    private static CallAttempt attempt(Row row) {
        return new CallAttempt(
                row.instant("at"),
                row.word("outcome", CallOutcome.class),
                row.textOrNull("note"),
                row.text("operator"));
    }
}
