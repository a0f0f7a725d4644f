package io.partnercloud.identity.signin.jdbc;

import io.partnercloud.identity.signin.Device;
import io.partnercloud.identity.signin.ForgetSignIns;
import io.partnercloud.platform.jdbc.Bind;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Clears {@code oauth2_authorization}, {@code spring_session} and {@code failed_sign_ins}. */
@Repository
class JdbcForgetSignIns implements ForgetSignIns {
    private static final String EXPIRED = """
            greatest(authorization_code_expires_at, access_token_expires_at, oidc_id_token_expires_at,
                     refresh_token_expires_at) < :instant
            """;

    /** For operators, who see how many a site has not heard of. */
    private static final Duration UNTOLD_KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    JdbcForgetSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long expiredBefore(Instant instant) {
        return jdbc.sql("select count(*) from oauth2_authorization where " + EXPIRED)
                .param("instant", Bind.at(instant))
                .query(Long.class)
                .single();
    }

    @Override
    public int forget(Instant instant, int most) {
        jdbc.sql("delete from failed_sign_ins where last_failure_at < :instant")
                .param("instant", Bind.at(instant))
                .update();
        jdbc.sql("delete from stale_tokens where marked_at < :instant")
                .param("instant", Bind.at(instant))
                .update();
        jdbc.sql("delete from devices where last_seen_at < :instant")
                .param("instant", Bind.at(instant.minus(Device.REMEMBERED)))
                .update();
        jdbc.sql("delete from logout_notices where is_given_up and ended_at < :instant")
                .param("instant", Bind.at(instant.minus(UNTOLD_KEPT)))
                .update();
        return jdbc.sql("delete from oauth2_authorization where id in (select id from oauth2_authorization where "
                        + EXPIRED + " limit :most)")
                .param("instant", Bind.at(instant))
                .param("most", most)
                .update();
    }
}
