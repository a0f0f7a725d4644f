package io.partnercloud.trial.update.jdbc;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.update.PlannedUpdate;
import io.partnercloud.trial.update.PlannedUpdates;
import io.partnercloud.trial.update.UpdateFilter;
import io.partnercloud.trial.update.UpdateRules;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcPlannedUpdates implements PlannedUpdates {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String COLUMNS = """
            select planned.id, planned.client_id, clients.login, clients.name as client_name, clients.partner_id,
                   planned.infobase_id, infobases.name as infobase_name, releases.configuration,
                   coalesce(configurations.name, releases.configuration) as configuration_name,
                   releases.number as release, planned.starts_at, planned.announced_at, planned.moved_at, planned.status,
                   planned.reason, planned.attempts, planned.settled_at, planned.version
            """;
    private static final String JOINS = """
                   left join clients on clients.id = planned.client_id
                   left join infobases on infobases.id = planned.infobase_id
                   left join releases on releases.id = planned.release_id
                   left join configurations on configurations.code = releases.configuration
            """;
    private static final String SELECT = COLUMNS + " from planned_updates planned " + JOINS;

    /** An infobase of the account {@code clients} that is behind, and made before the release: a newer one begins with it. */
    private static final String BEHIND = """
            exists (select from infobases join releases on releases.configuration = infobases.configuration
                                                       and releases.is_current
                     where infobases.client_id = clients.id and infobases.removed_at is null
                       and infobases.wants_updates and not infobases.is_customised and not infobases.has_extensions
                       and infobases.created_at < releases.published_at
                       and infobases.release is distinct from releases.number
                       and not exists (select from planned_updates
                                        where infobase_id = infobases.id and release_id = releases.id))
            """;

    private static final String DUE_CLIENTS = "clients.status in ('TRIAL', 'PAID') and " + BEHIND;

    private static final String PLAN = """
            with due as (
                select id, login, name, partner_id, premium from clients
                 where clients.id > :after and %s order by clients.id limit :clients
            ), planned as (
                insert into planned_updates (client_id, infobase_id, release_id, starts_at, ends_at, announced_at, status, try_at)
                select due.id, infobases.id, releases.id, night.starts_at, night.ends_at, :now, 'PLANNED', night.starts_at
                  from due join infobases on infobases.client_id = due.id
                       join releases on releases.configuration = infobases.configuration and releases.is_current
                       left join update_preferences wish on wish.client_id = due.id,
                       lateral (select case when due.premium then coalesce(wish.hour, 0)
                                            when wish.hour < :window_end then wish.hour
                                            else abs(hashtext(due.id::text)::bigint) %% :window_end end as hour) chosen,
                       lateral (select (case when due.premium then cast(:premium_day as date) else cast(:usual_day as date) end
                                        + make_interval(hours => chosen.hour::int)) at time zone 'Europe/Moscow' as starts_at,
                                       case when not due.premium then (cast(:usual_day as date)
                                        + make_interval(hours => :window_end)) at time zone 'Europe/Moscow' end as ends_at) night
                 where infobases.removed_at is null
                   and infobases.wants_updates and not infobases.is_customised and not infobases.has_extensions
                   and infobases.created_at < releases.published_at
                   and infobases.release is distinct from releases.number
                on conflict do nothing returning *
            ), older as (
                update planned_updates set status = 'CANCELLED', reason = 'SUPERSEDED', settled_at = :now, version = planned_updates.version + 1
                  from planned where planned_updates.infobase_id = planned.infobase_id
                   and planned_updates.status = 'PLANNED' and planned_updates.attempts = 0
            )
            """.formatted(DUE_CLIENTS) + COLUMNS + " from planned " + JOINS
            + " order by planned.client_id, infobases.name";

    private static final ListOrder ORDER =
            new ListOrder(Map.of("startsAt", "planned.starts_at"), "planned.id", PageQuery.Sort.descending("startsAt"));

    private final JdbcClient jdbc;
    private final ListReader lists;
    private final UpdateRules rules;
    private final Clock clock;

    JdbcPlannedUpdates(JdbcClient jdbc, ListReader lists, UpdateRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public long countDue() {
        return jdbc.sql("select count(*) from clients where " + DUE_CLIENTS)
                .query(Long.class)
                .single();
    }

    @Override
    public List<PlannedUpdate> plan(LocalDate on, @Nullable ClientId after, int clients) {
        return jdbc.sql(PLAN)
                .param("after", after == null ? BEFORE_ALL : after.value())
                .param("clients", clients)
                .param("window_end", rules.windowEnd())
                .param("premium_day", rules.premiumDay(on))
                .param("usual_day", rules.usualDay(on))
                .param("now", Bind.at(clock.instant()))
                .query(Row.as(JdbcPlannedUpdates::read))
                .list();
    }

    @Override
    public void cancelUnwanted(Instant now) {
        jdbc.sql("""
                        update planned_updates set status = 'CANCELLED', reason = 'NOT_WANTED', settled_at = :now,
                               version = version + 1
                         where status = 'PLANNED' and try_at <= :now and not exists
                               (select from infobases join clients on clients.id = infobases.client_id
                                 where infobases.id = planned_updates.infobase_id and infobases.removed_at is null
                                   and infobases.wants_updates and not infobases.is_customised
                                   and not infobases.has_extensions and clients.status in ('TRIAL', 'PAID'))
                        """).param("now", Bind.at(now)).update();
    }

    @Override
    public List<PlannedUpdate> take(Instant now, Instant until, int limit) {
        return jdbc.sql("""
                        with due as (
                            select id from planned_updates
                             where status = 'PLANNED' and try_at <= :now and (ends_at is null or ends_at > :now)
                             order by try_at, id limit :limit for update skip locked
                        ), planned as (
                            update planned_updates set attempts = attempts + 1, try_at = :until, version = version + 1
                             where id in (select id from due) returning *
                        )
                        """ + COLUMNS + " from planned " + JOINS + " order by planned.starts_at, planned.id")
                .param("now", Bind.at(now))
                .param("until", Bind.at(until))
                .param("limit", limit)
                .query(Row.as(JdbcPlannedUpdates::read))
                .list();
    }

    @Override
    public long catchUp(Instant missedBefore) {
        return jdbc.sql("update planned_updates set ends_at = null where status = 'PLANNED' and ends_at <= :before")
                .param("before", Bind.at(missedBefore))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public long countMissed(Instant missedBefore) {
        return jdbc.sql("select count(*) from planned_updates where status = 'PLANNED' and ends_at <= :before")
                .param("before", Bind.at(missedBefore))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<PlannedUpdate> locked(UUID id) {
        return jdbc.sql(SELECT + " where planned.id = :id for update of planned")
                .param("id", id)
                .query(Row.as(JdbcPlannedUpdates::read))
                .optional();
    }

    @Override
    public void move(UUID id, Instant startsAt, @Nullable Instant endsAt, Instant now) {
        jdbc.sql("""
                        update planned_updates set starts_at = :starts_at, try_at = :starts_at, ends_at = :ends_at,
                               moved_at = :now, version = version + 1
                         where id = :id
                        """)
                .param("starts_at", Bind.at(startsAt))
                .param("ends_at", Bind.at(endsAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", Bind.at(now))
                .param("id", id)
                .update();
    }

    @Override
    public void done(PlannedUpdate update, Instant now) {
        jdbc.sql("""
                        update planned_updates set status = 'DONE', settled_at = :now, version = version + 1 where id = :id
                        """).param("now", Bind.at(now)).param("id", update.id()).update();
        jdbc.sql("update infobases set release = :release, version = version + 1 where id = :id")
                .param("release", update.release())
                .param("id", update.infobase())
                .update();
    }

    @Override
    public void tryAgain(UUID id, Instant at) {
        jdbc.sql("update planned_updates set try_at = :at, version = version + 1 where id = :id")
                .param("at", Bind.at(at))
                .param("id", id)
                .update();
    }

    @Override
    public void failed(UUID id, String reason, Instant now) {
        jdbc.sql("""
                        update planned_updates set status = 'FAILED', reason = :reason, settled_at = :now,
                               version = version + 1
                         where id = :id
                        """)
                .param("reason", reason)
                .param("now", Bind.at(now))
                .param("id", id)
                .update();
    }

    @Override
    public void begin(UUID id, Instant now) {
        jdbc.sql("""
                        update planned_updates set status = 'PLANNED', reason = null, settled_at = null, attempts = 0,
                               starts_at = :now, try_at = :now, ends_at = null, version = version + 1
                         where id = :id
                        """).param("now", Bind.at(now)).param("id", id).update();
    }

    @Override
    public List<PlannedUpdate> finishedTogether(ClientId client, Instant startsAt) {
        return jdbc.sql(SELECT + """
                         where planned.client_id = :client and planned.starts_at = :starts_at
                           and planned.status in ('DONE', 'FAILED')
                           and not exists (select from planned_updates open where open.client_id = :client
                                              and open.starts_at = :starts_at and open.status = 'PLANNED')
                         order by infobases.name
                        """)
                .param("client", client.value())
                .param("starts_at", Bind.at(startsAt))
                .query(Row.as(JdbcPlannedUpdates::read))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Listing<PlannedUpdate> list(Scope scope, @Nullable ClientLogin login, UpdateFilter filter, PageQuery page) {
        var mine = scope instanceof ClientScope(var own)
                ? Where.of("clients.id = :own", "own", own)
                : Where.inScope(scope, "clients");
        var where = mine.and("clients.login = :login", "login", login == null ? null : login.text())
                .andWord("planned.status", filter.status());
        return lists.read(ListSql.of(SELECT, where, ORDER), page, Row.as(JdbcPlannedUpdates::read));
    }

    private static PlannedUpdate read(Row row) {
        return new PlannedUpdate(
                row.id("id"),
                row.id("client_id", ClientId::new),
                row.text("login", ClientLogin::new),
                row.text("client_name"),
                row.idOrNull("partner_id"),
                row.id("infobase_id"),
                row.text("infobase_name"),
                row.text("configuration"),
                row.text("configuration_name"),
                row.text("release"),
                row.instant("starts_at"),
                row.instant("announced_at"),
                row.instantOrNull("moved_at"),
                row.word("status", PlannedUpdate.Status.class),
                row.textOrNull("reason"),
                row.integer("attempts"),
                row.instantOrNull("settled_at"),
                row.number("version"));
    }
}
