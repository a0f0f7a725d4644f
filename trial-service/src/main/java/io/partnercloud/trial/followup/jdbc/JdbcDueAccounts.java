package io.partnercloud.trial.followup.jdbc;

import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.followup.DueAccounts;
import io.partnercloud.trial.followup.DueKind;
import io.partnercloud.trial.followup.FollowUpKind;
import io.partnercloud.trial.followup.FollowUpRules;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is due stands in a condition; what is done already is taken out by it, so that a run begun again goes on. */
@Repository
@Transactional(readOnly = true)
class JdbcDueAccounts implements DueAccounts {
    /** From the window's first day to the trial's end: a call that a day of its own has missed is still made. */
    private static final String CALL = """
            trial_starts_on <= :started_by and trial_ends_on >= :on and not exists
            (select from follow_ups where client_id = clients.id and kind = :kind)
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final FollowUpRules rules;

    JdbcDueAccounts(JdbcClient jdbc, FollowUpRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    @Override
    public List<DueAccount> find(DueKind what, LocalDate on, Optional<ClientId> after, int limit) {
        return jdbc.sql("select id, login, name from clients where " + condition(what)
                        + " and id > :after order by id limit :limit")
                .params(params(what, on))
                .param("after", after.map(ClientId::value).orElse(BEFORE_ALL))
                .param("limit", limit)
                .query(Row.as(row -> new DueAccount(row.id("id", ClientId::new), row.text("login"), row.text("name"))))
                .list();
    }

    @Override
    public long count(DueKind what, LocalDate on) {
        return jdbc.sql("select count(*) from clients where " + condition(what))
                .params(params(what, on))
                .query(Long.class)
                .single();
    }

    private static String condition(DueKind what) {
        return switch (what) {
            case SUPPORT_CALL -> "status in ('TRIAL', 'PAID') and " + CALL;
            case SALES_CALL -> "status = 'TRIAL' and purpose = 'CLIENT' and " + CALL;
            case ENDING_NOTICE -> """
                    status = 'TRIAL' and trial_ends_on in (:dates) and not exists
                    (select from notices where client_id = clients.id and notice = 'TRIAL_ENDING'
                       and about = trial_ends_on and days_before = trial_ends_on - cast(:on as date))
                    """;
            case TRIAL_END -> "status = 'TRIAL' and trial_ends_on < :on";
            case DELETION_NOTICE -> """
                    status = 'BLOCKED' and block_reason <> 'DEBT' and deletion_on in (:dates)
                    and not exists (select from client_services s where s.client_id = clients.id and s.status <> 'ENDED')
                    and not exists
                    (select from notices where client_id = clients.id and notice = 'DELETION'
                       and about = deletion_on and days_before = deletion_on - cast(:on as date))
                    """;
            case DELETION -> """
                    status = 'BLOCKED' and block_reason <> 'DEBT' and deletion_on <= :on
                    and not exists (select from client_services s where s.client_id = clients.id and s.status <> 'ENDED')
                    """;
        };
    }

    private Map<String, Object> params(DueKind what, LocalDate on) {
        var params = new HashMap<String, Object>();
        params.put("on", on);
        switch (what) {
            case SUPPORT_CALL -> call(params, on, FollowUpKind.SUPPORT_CALL);
            case SALES_CALL -> call(params, on, FollowUpKind.SALES_CALL);
            case ENDING_NOTICE -> params.put("dates", daysAfter(on, rules.endingNotices()));
            case DELETION_NOTICE -> params.put("dates", daysAfter(on, rules.deletionNotices()));
            case TRIAL_END, DELETION -> {}
        }
        return params;
    }

    private void call(Map<String, Object> params, LocalDate on, FollowUpKind kind) {
        params.put("started_by", on.minusDays(rules.windowOf(kind).from() - 1L));
        params.put("kind", kind.name());
    }

    private static List<LocalDate> daysAfter(LocalDate on, List<Integer> days) {
        return days.stream().map(on::plusDays).toList();
    }
}
