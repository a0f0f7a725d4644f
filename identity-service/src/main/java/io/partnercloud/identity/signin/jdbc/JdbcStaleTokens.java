package io.partnercloud.identity.signin.jdbc;

import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.signin.StaleTokens;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks in the table {@code stale_tokens}, by real time. */
@Repository
class JdbcStaleTokens implements StaleTokens {
    private final JdbcClient jdbc;
    private final RealTime time;

    JdbcStaleTokens(JdbcClient jdbc, RealTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public void mark(UUID person) {
        markEnded(person);
        jdbc.sql("""
                insert into stale_tokens (person, marked_at)
                select k.id, :at::timestamptz from program_keys k
                where k.maker = :person and k.ended_at is null and not exists (
                    select 1 from memberships m join people p on p.id = m.person
                    where m.person = k.maker and m.partner = k.partner and m.rights @> k.rights and p.is_enabled)
                on conflict (person) do update set marked_at = greatest(stale_tokens.marked_at, excluded.marked_at)
                """)
                .param("person", person)
                .param("at", Bind.at(time.instant()))
                .update();
    }

    @Override
    public void markEnded(UUID keyOrView) {
        jdbc.sql("""
                insert into stale_tokens (person, marked_at) values (:id, :at)
                on conflict (person) do update set marked_at = greatest(stale_tokens.marked_at, excluded.marked_at)
                """)
                .param("id", keyOrView)
                .param("at", Bind.at(time.instant()))
                .update();
    }

    @Override
    public List<Mark> since(Instant instant) {
        return jdbc.sql("select person, marked_at from stale_tokens where marked_at > :since order by marked_at")
                .param("since", Bind.at(instant))
                .query(Row.as(row -> new Mark(row.id("person"), row.instant("marked_at"))))
                .list();
    }
}
