package io.partnercloud.identity.link.jdbc;

import io.partnercloud.identity.link.OneTimeLink;
import io.partnercloud.identity.link.OneTimeLink.Purpose;
import io.partnercloud.identity.link.OneTimeLinks;
import io.partnercloud.identity.link.SecretToken;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links in the table {@code one_time_links}. */
@Repository
class JdbcOneTimeLinks implements OneTimeLinks {
    private static final String VALID =
            "token_digest = :digest and purpose = :purpose and used_at is null and expires_at > :at";

    private final JdbcClient jdbc;

    JdbcOneTimeLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(SecretToken token, OneTimeLink link, Instant expiresAt) {
        jdbc.sql("""
                insert into one_time_links (token_digest, person, purpose, email, issued_at, expires_at)
                values (:digest, :person, :purpose, :email, :issuedAt, :expiresAt)
                """)
                .param("digest", token.digest())
                .param("person", link.person())
                .param("purpose", link.purpose().name())
                .param("email", link.email())
                .param("issuedAt", Bind.at(link.issuedAt()))
                .param("expiresAt", Bind.at(expiresAt))
                .update();
    }

    @Override
    public int issuedSince(UUID person, Purpose purpose, Instant since) {
        return jdbc.sql("""
                        select count(*) from one_time_links
                        where person = :person and purpose = :purpose and issued_at > :since
                        """)
                .param("person", person)
                .param("purpose", purpose.name())
                .param("since", Bind.at(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<OneTimeLink> valid(SecretToken token, Purpose purpose, Instant at) {
        return jdbc.sql("select person, purpose, email, issued_at from one_time_links where " + VALID)
                .param("digest", token.digest())
                .param("purpose", purpose.name())
                .param("at", Bind.at(at))
                .query(Row.as(JdbcOneTimeLinks::link))
                .optional();
    }

    @Override
    public Optional<OneTimeLink> use(SecretToken token, Purpose purpose, Instant at) {
        return jdbc.sql("update one_time_links set used_at = :at where " + VALID
                        + " returning person, purpose, email, issued_at")
                .param("digest", token.digest())
                .param("purpose", purpose.name())
                .param("at", Bind.at(at))
                .query(Row.as(JdbcOneTimeLinks::link))
                .optional();
    }

    @Override
    public void end(UUID person, Purpose purpose, Instant at) {
        jdbc.sql("""
                update one_time_links set used_at = :at
                where person = :person and purpose = :purpose and used_at is null
                """)
                .param("person", person)
                .param("purpose", purpose.name())
                .param("at", Bind.at(at))
                .update();
    }

    @Override
    public void endLaterThan(OneTimeLink link, Instant at) {
        jdbc.sql("""
                update one_time_links set used_at = :at
                where person = :person and purpose = :purpose and issued_at > :issuedAt and used_at is null
                """)
                .param("person", link.person())
                .param("purpose", link.purpose().name())
                .param("issuedAt", Bind.at(link.issuedAt()))
                .param("at", Bind.at(at))
                .update();
    }

    private static OneTimeLink link(Row row) {
        return new OneTimeLink(
                row.id("person"), row.word("purpose", Purpose.class), row.text("email"), row.instant("issued_at"));
    }
}
