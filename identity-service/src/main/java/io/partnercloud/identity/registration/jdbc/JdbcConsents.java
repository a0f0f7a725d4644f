package io.partnercloud.identity.registration.jdbc;

import io.partnercloud.identity.registration.Consent;
import io.partnercloud.identity.registration.Consents;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consents in the append-only table {@code consents}. */
@Repository
class JdbcConsents implements Consents {
    private final JdbcClient jdbc;

    JdbcConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(UUID person, Kind kind, boolean isGiven, Instant at) {
        jdbc.sql("insert into consents (person, kind, is_given, given_at) values (:person, :kind, :isGiven, :at)")
                .param("person", person)
                .param("kind", kind.name())
                .param("isGiven", isGiven)
                .param("at", Bind.at(at))
                .update();
    }

    @Override
    public List<Consent> of(UUID person) {
        return jdbc.sql("""
                select distinct on (kind) kind, is_given, given_at from consents
                where person = :person order by kind, id desc
                """)
                .param("person", person)
                .query(Row.as(
                        row -> new Consent(row.word("kind", Kind.class), row.is("is_given"), row.instant("given_at"))))
                .list();
    }
}
