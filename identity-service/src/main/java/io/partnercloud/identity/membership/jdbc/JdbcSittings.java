package io.partnercloud.identity.membership.jdbc;

import io.partnercloud.identity.signin.Sittings;
import io.partnercloud.platform.jdbc.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The partner that was chosen for the sitting; else the preferred one, else the one that the person came to first. */
@Repository
class JdbcSittings implements Sittings {
    private final JdbcClient jdbc;

    JdbcSittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Seat> of(UUID person, @Nullable String authorization) {
        return jdbc.sql("""
                select m.partner, m.rights from memberships m
                left join sittings s on s.authorization_id = :authorization and s.partner = m.partner
                where m.person = :person
                order by s.partner is null, m.is_preferred desc, m.since, m.partner limit 1
                """)
                .param("authorization", authorization)
                .param("person", person)
                .query(Row.as(row -> new Seat(row.id("partner"), List.copyOf(row.texts("rights")))))
                .optional();
    }
}
