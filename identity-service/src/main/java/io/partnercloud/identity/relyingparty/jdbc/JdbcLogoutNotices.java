package io.partnercloud.identity.relyingparty.jdbc;

import io.partnercloud.identity.relyingparty.LogoutNotice;
import io.partnercloud.identity.relyingparty.LogoutNotices;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices in the table {@code logout_notices}; one that was told of is gone. */
@Repository
class JdbcLogoutNotices implements LogoutNotices {
    private final JdbcClient jdbc;

    JdbcLogoutNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LogoutNotice> lease(Instant now, Instant until, int most) {
        return jdbc.sql("""
                update logout_notices n set next_attempt_at = :until
                from relying_parties r
                where r.id = n.relying_party and r.back_channel_logout_uri is not null and n.id in (
                    select id from logout_notices where not is_given_up and next_attempt_at <= :now
                    order by next_attempt_at limit :most for update skip locked)
                returning n.id, r.client_id, r.back_channel_logout_uri, n.subject, n.sid, n.ended_at, n.attempts
                """)
                .param("until", Bind.at(until))
                .param("now", Bind.at(now))
                .param("most", most)
                .query(Row.as(row -> new LogoutNotice(
                        row.id("id"),
                        row.text("client_id"),
                        row.text("back_channel_logout_uri", URI::create),
                        row.text("subject"),
                        row.textOrNull("sid"),
                        row.instant("ended_at"),
                        row.integer("attempts"))))
                .list();
    }

    @Override
    public void told(UUID notice) {
        jdbc.sql("delete from logout_notices where id = :id")
                .param("id", notice)
                .update();
    }

    @Override
    public void failed(UUID notice, String why, Instant nextAttempt, boolean isGivenUp) {
        jdbc.sql("""
                update logout_notices set attempts = attempts + 1, last_failure = :why, next_attempt_at = :next,
                       is_given_up = :givenUp
                where id = :id
                """)
                .param("why", why)
                .param("next", Bind.at(nextAttempt))
                .param("givenUp", isGivenUp)
                .param("id", notice)
                .update();
    }
}
