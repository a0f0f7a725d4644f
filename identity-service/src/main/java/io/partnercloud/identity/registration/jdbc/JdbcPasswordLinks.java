package io.partnercloud.identity.registration.jdbc;

import io.partnercloud.identity.registration.PasswordLinks;
import io.partnercloud.platform.jdbc.Bind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links in the table {@code password_links}. */
@Repository
class JdbcPasswordLinks implements PasswordLinks {
    private final JdbcClient jdbc;

    JdbcPasswordLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(String tokenDigest, UUID person, Instant issuedAt, Instant expiresAt) {
        jdbc.sql("""
                insert into password_links (token_digest, person, issued_at, expires_at)
                values (:digest, :person, :issuedAt, :expiresAt)
                """)
                .param("digest", tokenDigest)
                .param("person", person)
                .param("issuedAt", Bind.at(issuedAt))
                .param("expiresAt", Bind.at(expiresAt))
                .update();
    }

    @Override
    public boolean isIssuedSince(UUID person, Instant since) {
        return jdbc.sql("select exists (select 1 from password_links where person = :person and issued_at > :since)")
                .param("person", person)
                .param("since", Bind.at(since))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<UUID> use(String tokenDigest, Instant at) {
        return jdbc.sql("""
                update password_links set used_at = :at
                where token_digest = :digest and used_at is null and expires_at > :at
                returning person
                """)
                .param("digest", tokenDigest)
                .param("at", Bind.at(at))
                .query(UUID.class)
                .optional();
    }
}
