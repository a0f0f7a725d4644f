package io.partnercloud.support.timer.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.time.Moscow;
import io.partnercloud.support.timer.Pace;
import io.partnercloud.support.timer.Rung;
import io.partnercloud.support.timer.TicketTimers;
import io.partnercloud.support.timer.TimedTicket;
import io.partnercloud.support.timer.Timer;
import io.partnercloud.support.timer.TimerKind;
import io.partnercloud.support.timer.TimerPromise;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Durations are kept in microseconds, as exactly as moments are. */
@Repository
class JdbcTicketTimers implements TicketTimers {
    private static final String OPEN = """
            select t.* from ticket_timers t join tickets k on k.id = t.ticket_id
             where k.status <> 'CLOSED' and t.met_at is null
            """;

    private final JdbcClient jdbc;

    JdbcTicketTimers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(TimedTicket ticket, Timer.Running timer, Pace pace) {
        jdbc.sql("""
                        insert into ticket_timers (ticket_id, kind, partner_id, client_id, around_the_clock, target, allowed,
                                                   used, running_since, warn_at, due_at)
                        values (:ticket, :kind, :partner, :client, :aroundTheClock, :target, :allowed,
                                :used, :since, :warnAt, :dueAt)""")
                .param("ticket", ticket.id())
                .param("kind", timer.kind().name())
                .param("partner", ticket.partner())
                .param("client", ticket.client())
                .param("aroundTheClock", timer.promise().aroundTheClock())
                .param("target", micros(timer.promise().target()))
                .param("allowed", micros(timer.allowed()))
                .param("used", micros(timer.used()))
                .param("since", Bind.at(timer.since()))
                .param("warnAt", Bind.at(timer.warnedAt(pace)))
                .param("dueAt", Bind.at(timer.dueAt(pace)))
                .update();
        showOnTicket(ticket.id());
    }

    /** A promise that was broken keeps the moment at which it was due: it is late from then on, also while it waits. */
    @Override
    public void save(UUID ticket, Timer timer, Pace pace) {
        var running = timer instanceof Timer.Running runs ? runs : null;
        jdbc.sql("""
                        update ticket_timers
                           set around_the_clock = :aroundTheClock, target = :target, allowed = :allowed, used = :used,
                               running_since = :since,
                               warn_at = :warnAt,
                               due_at = case when breached_at is not null or :isMet then due_at else :dueAt end,
                               met_at = :metAt
                         where ticket_id = :ticket and kind = :kind""")
                .param("ticket", ticket)
                .param("kind", timer.kind().name())
                .param("aroundTheClock", timer.promise().aroundTheClock())
                .param("target", micros(timer.promise().target()))
                .param("allowed", micros(timer.allowed()))
                .param("used", micros(timer.used()))
                .param("since", Bind.at(running == null ? null : running.since()))
                .param("warnAt", Bind.at(running == null ? null : running.warnedAt(pace)))
                .param("dueAt", Bind.at(running == null ? null : running.dueAt(pace)))
                .param("isMet", timer instanceof Timer.Met)
                .param("metAt", Bind.at(timer instanceof Timer.Met met ? met.at() : null))
                .update();
        showOnTicket(ticket);
    }

    /** Lists of tickets go by the due moments, so tickets have them, too. */
    private void showOnTicket(UUID ticket) {
        jdbc.sql("""
                        update tickets
                           set answer_due_at = (select due_at from ticket_timers
                                                 where ticket_id = :ticket and kind = 'FIRST_ANSWER'),
                               solution_due_at = (select due_at from ticket_timers
                                                   where ticket_id = :ticket and kind = 'SOLUTION')
                         where id = :ticket""").param("ticket", ticket).update();
    }

    @Override
    public List<Kept> of(UUID ticket) {
        return jdbc.sql("select * from ticket_timers where ticket_id = :ticket order by kind")
                .param("ticket", ticket)
                .query(Row.as(row -> new Kept(
                        timer(row),
                        row.instantOrNull("due_at"),
                        row.instantOrNull("warned_at"),
                        row.instantOrNull("breached_at"))))
                .list();
    }

    @Override
    public List<OfTicket> openOf(UUID client) {
        return jdbc.sql(OPEN + " and k.client_id = :client order by t.ticket_id, t.kind for update")
                .param("client", client)
                .query(Row.as(row -> new OfTicket(row.id("ticket_id"), timer(row))))
                .list();
    }

    @Override
    public List<OfTicket> hangingOn(int year) {
        var begin = LocalDate.of(year, 1, 1).atStartOfDay(Moscow.ZONE).toInstant();
        return jdbc.sql(OPEN + """
                         and not t.around_the_clock and t.running_since is not null
                         and (t.due_at is null or t.due_at >= :begin) order by t.ticket_id, t.kind for update""")
                .param("begin", Bind.at(begin))
                .query(Row.as(row -> new OfTicket(row.id("ticket_id"), timer(row))))
                .list();
    }

    @Override
    public List<Rung> ring(Instant now, int atMost) {
        return jdbc.sql("""
                        with due as materialized (
                            select ticket_id, kind from ticket_timers
                             where ring_at <= :now order by ring_at limit :most for update skip locked)
                        update ticket_timers t
                           set warned_at = coalesce(t.warned_at, :now),
                               breached_at = case when t.due_at <= :now then :now else t.breached_at end
                          from due, tickets k
                         where t.ticket_id = due.ticket_id and t.kind = due.kind and k.id = t.ticket_id
                        returning t.ticket_id, t.kind as timer, t.due_at, t.breached_at is not null as late, k.number,
                                  k.client_id, k.client_login, k.partner_id, k.kind, k.subject, k.queue, k.operator""")
                .param("now", Bind.at(now))
                .param("most", atMost)
                .query(Row.as(JdbcTicketTimers::rung))
                .list();
    }

    @Override
    public long toRing(Instant now) {
        return jdbc.sql("select count(*) from ticket_timers where ring_at <= :now")
                .param("now", Bind.at(now))
                .query(Long.class)
                .single();
    }

    private static Rung rung(Row row) {
        return new Rung(
                row.id("ticket_id"),
                row.text("number"),
                row.idOrNull("client_id"),
                row.textOrNull("client_login", ClientLogin::new),
                row.idOrNull("partner_id"),
                row.text("kind"),
                row.text("subject"),
                row.text("queue"),
                row.textOrNull("operator"),
                row.word("timer", TimerKind.class),
                row.instant("due_at"),
                row.is("late"));
    }

    private static Timer timer(Row row) {
        var kind = row.word("kind", TimerKind.class);
        var promise = new TimerPromise(row.is("around_the_clock"), duration(row, "target"));
        var used = duration(row, "used");
        var allowed = duration(row, "allowed");
        var metAt = row.instantOrNull("met_at");
        if (metAt != null) {
            return new Timer.Met(kind, promise, used, allowed, metAt);
        }
        var since = row.instantOrNull("running_since");
        return since == null
                ? new Timer.Paused(kind, promise, used, allowed)
                : new Timer.Running(kind, promise, used, allowed, since);
    }

    private static Duration duration(Row row, String column) {
        return Duration.of(row.number(column), ChronoUnit.MICROS);
    }

    private static long micros(Duration duration) {
        return Math.floorDiv(duration.toNanos(), 1000L);
    }
}
