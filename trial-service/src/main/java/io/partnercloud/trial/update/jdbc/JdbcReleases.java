package io.partnercloud.trial.update.jdbc;

import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Constraint;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.update.Release;
import io.partnercloud.trial.update.ReleaseFilter;
import io.partnercloud.trial.update.Releases;
import io.partnercloud.trial.update.UpdateRefusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcReleases implements Releases {
    private static final String SELECT = """
            select releases.*, coalesce(configurations.name, releases.configuration) as configuration_name
              from releases left join configurations on configurations.code = releases.configuration
            """;
    private static final ListOrder ORDER = new ListOrder(
            Map.of("createdAt", "releases.created_at"), "releases.id", PageQuery.Sort.descending("createdAt"));

    private final JdbcClient jdbc;
    private final ListReader lists;
    private final Clock clock;

    JdbcReleases(JdbcClient jdbc, ListReader lists, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public void add(UUID id, String configuration, String number, String notes) {
        orTaken(
                number,
                () -> jdbc.sql("""
                        insert into releases (id, configuration, number, notes, status, created_at)
                        values (:id, :configuration, :number, :notes, 'DRAFT', :now)
                        """)
                        .param("id", id)
                        .param("configuration", configuration)
                        .param("number", number)
                        .param("notes", notes)
                        .param("now", Bind.at(clock.instant()))
                        .update());
    }

    @Override
    public void change(UUID id, String number, String notes) {
        orTaken(
                number,
                () -> jdbc.sql(
                                "update releases set number = :number, notes = :notes, version = version + 1 where id = :id")
                        .param("number", number)
                        .param("notes", notes)
                        .param("id", id)
                        .update());
    }

    private static void orTaken(String number, Runnable statement) {
        try {
            statement.run();
        } catch (DuplicateKeyException e) {
            throw Constraint.broken(e, "one_release_of_a_number_per_configuration")
                    ? new UpdateRefusal.NumberTaken(number)
                    : e;
        }
    }

    @Override
    public void remove(UUID id) {
        jdbc.sql("delete from releases where id = :id").param("id", id).update();
    }

    @Override
    public void publish(Release release, Instant at) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('release ' || :configuration))")
                .param("configuration", release.configuration())
                .query(row -> {});
        jdbc.sql("update releases set is_current = false where configuration = :configuration and is_current")
                .param("configuration", release.configuration())
                .update();
        jdbc.sql("""
                        update releases set status = 'PUBLISHED', is_current = true, published_at = :at, version = version + 1
                         where id = :id
                        """).param("at", Bind.at(at)).param("id", release.id()).update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Release> find(UUID id) {
        return one(SELECT + " where releases.id = :id", id);
    }

    @Override
    public Optional<Release> locked(UUID id) {
        return one(SELECT + " where releases.id = :id for update of releases", id);
    }

    private Optional<Release> one(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Row.as(JdbcReleases::read)).optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Listing<Release> list(ReleaseFilter filter, PageQuery page) {
        var where = Where.everything()
                .and("releases.configuration = :configuration", "configuration", filter.configuration())
                .andWord("releases.status", filter.status());
        return lists.read(ListSql.of(SELECT, where, ORDER), page, Row.as(JdbcReleases::read));
    }

    private static Release read(Row row) {
        return new Release(
                row.id("id"),
                row.text("configuration"),
                row.text("configuration_name"),
                row.text("number"),
                row.text("notes"),
                row.word("status", Release.Status.class),
                row.instantOrNull("published_at"),
                row.instant("created_at"),
                row.number("version"));
    }
}
