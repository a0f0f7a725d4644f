package io.partnercloud.identity.programkey.jdbc;

import io.partnercloud.identity.membership.Right;
import io.partnercloud.identity.programkey.ProgramKey;
import io.partnercloud.identity.programkey.ProgramKeys;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys in the table {@code program_keys}; what they sign in with is the authorization server's. */
@Repository
class JdbcProgramKeys implements ProgramKeys {
    private static final String KEYS = """
            select id, partner, maker, name, rights, expires_on, created_at, last_used_at from program_keys
            where ended_at is null and
            """;

    private final JdbcClient jdbc;

    JdbcProgramKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ProgramKey key) {
        jdbc.sql("""
                insert into program_keys (id, client_id, partner, maker, name, rights, expires_on, created_at)
                values (:id, :client, :partner, :maker, :name, :rights, :expiresOn, :at)
                """)
                .param("id", key.id())
                .param("client", key.clientId())
                .param("partner", key.partner())
                .param("maker", key.maker())
                .param("name", key.name())
                .param("rights", key.rights().stream().map(Right::name).sorted().toArray(String[]::new))
                .param("expiresOn", key.expiresOn())
                .param("at", Bind.at(key.createdAt()))
                .update();
    }

    @Override
    public List<ProgramKey> ofPartner(UUID partner) {
        return jdbc.sql(KEYS + " partner = :partner order by created_at, id")
                .param("partner", partner)
                .query(Row.as(JdbcProgramKeys::key))
                .list();
    }

    @Override
    public Optional<ProgramKey> find(UUID partner, UUID id) {
        return jdbc.sql(KEYS + " partner = :partner and id = :id for update")
                .param("partner", partner)
                .param("id", id)
                .query(Row.as(JdbcProgramKeys::key))
                .optional();
    }

    @Override
    public List<ProgramKey> expiringOn(LocalDate day) {
        return jdbc.sql(KEYS + " expires_on = :day order by id")
                .param("day", day)
                .query(Row.as(JdbcProgramKeys::key))
                .list();
    }

    @Override
    public void end(ProgramKey key, Instant at) {
        jdbc.sql("update program_keys set ended_at = :at where id = :id")
                .param("at", Bind.at(at))
                .param("id", key.id())
                .update();
        for (var table : List.of("client_grants", "oauth2_registered_client")) {
            jdbc.sql("delete from " + table + " where client_id = :client")
                    .param("client", key.clientId())
                    .update();
        }
    }

    private static ProgramKey key(Row row) {
        return new ProgramKey(
                row.id("id"),
                row.id("partner"),
                row.id("maker"),
                row.text("name"),
                row.texts("rights").stream().map(Right::valueOf).collect(Collectors.toSet()),
                row.day("expires_on"),
                row.instant("created_at"),
                row.instantOrNull("last_used_at"));
    }
}
