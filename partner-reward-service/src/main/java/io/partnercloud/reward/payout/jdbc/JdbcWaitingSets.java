package io.partnercloud.reward.payout.jdbc;

import io.partnercloud.contracts.partner.PayoutReminderDue.Step;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.payout.ReminderRules;
import io.partnercloud.reward.payout.WaitingSets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcWaitingSets implements WaitingSets {
    private static final UUID LOWEST = new UUID(0, 0);
    private static final String WAITING = """
            from payout_sets s
            where s.status = :status
              and (case when :step = 'PAYMENT' then s.published_on else s.status_since end) <= :since
              and not exists (select from payout_reminders r
                              where r.set_id = s.id and r.version = s.version and r.step = :step)
            """;

    private final JdbcClient jdbc;

    JdbcWaitingSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long count(Step step, LocalDate since) {
        return waiting("select count(*) " + WAITING, step, since)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Waiting> find(Step step, LocalDate since, Optional<UUID> after, int limit) {
        return waiting("""
                        select s.*, p.name as partner_name
                        from (select s.* %s and s.id > :after order by s.id limit :limit) s
                        join partners p on p.id = s.partner_id order by s.id
                        """.formatted(WAITING), step, since)
                .param("after", after.orElse(LOWEST))
                .param("limit", limit)
                .query(Row.as(row -> new Waiting(
                        row.id("id"),
                        row.id("partner_id", PartnerId::new),
                        row.text("partner_name"),
                        Quarter.of(row.day("quarter")),
                        row.money("total"),
                        row.integer("version"),
                        row.day("published_on"),
                        row.day("status_since"))))
                .list();
    }

    private JdbcClient.StatementSpec waiting(String sql, Step step, LocalDate since) {
        return jdbc.sql(sql)
                .param("status", ReminderRules.state(step).name())
                .param("step", step.name())
                .param("since", since);
    }

    @Override
    public long countUnanswered(LocalDate since) {
        return jdbc.sql("select count(*) from payout_sets where status = 'DISPUTED' and status_since <= :since")
                .param("since", since)
                .query(Long.class)
                .single();
    }

    @Override
    public List<UUID> unanswered(LocalDate since, Optional<UUID> after, int limit) {
        return jdbc.sql("""
                        select id from payout_sets
                        where status = 'DISPUTED' and status_since <= :since and id > :after order by id limit :limit
                        """)
                .param("since", since)
                .param("after", after.orElse(LOWEST))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    @Override
    @Transactional
    public boolean remember(Waiting set, Step step, LocalDate on) {
        return jdbc.sql("""
                        insert into payout_reminders (set_id, version, step, told_on) values (:set, :version, :step, :on)
                        on conflict on constraint one_reminder_of_a_step do nothing
                        """)
                        .param("set", set.id())
                        .param("version", set.version())
                        .param("step", step.name())
                        .param("on", on)
                        .update()
                == 1;
    }
}
