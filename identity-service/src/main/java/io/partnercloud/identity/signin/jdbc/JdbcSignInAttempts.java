package io.partnercloud.identity.signin.jdbc;

import io.partnercloud.identity.IdentitySettings;
import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.signin.GuessingWait;
import io.partnercloud.identity.signin.SignInAttempts;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Failures in {@code failed_sign_ins}, by a digest: people type passwords into the login field. */
@Repository
class JdbcSignInAttempts implements SignInAttempts {
    private record Failures(int count, Instant last) {}

    private final JdbcClient jdbc;
    private final IdentitySettings.Guessing rule;
    private final RealTime time;

    JdbcSignInAttempts(JdbcClient jdbc, IdentitySettings.Guessing rule, RealTime time) {
        this.jdbc = jdbc;
        this.rule = rule;
        this.time = time;
    }

    @Override
    public boolean mustWait(String login, String address) {
        var now = time.instant();
        return jdbc.sql(
                        "select failures, last_failure_at from failed_sign_ins where who = :who and last_failure_at > :since")
                .param("who", who(login, address))
                .param("since", now.minus(rule.forgottenAfter()).atOffset(ZoneOffset.UTC))
                .query(Row.as(row -> new Failures(row.integer("failures"), row.instant("last_failure_at"))))
                .optional()
                .filter(found -> found.last()
                        .plus(GuessingWait.after(found.count(), rule))
                        .isAfter(now))
                .isPresent();
    }

    /** In a transaction of its own: the request that failed is rolled back, and the failure counts all the same. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String login, String address) {
        var now = time.instant();
        jdbc.sql("""
                insert into failed_sign_ins as f (who, failures, last_failure_at) values (:who, 1, :now)
                on conflict (who) do update
                set failures = case when f.last_failure_at > :since then f.failures + 1 else 1 end, last_failure_at = :now
                """)
                .param("who", who(login, address))
                .param("now", Bind.at(now))
                .param("since", now.minus(rule.forgottenAfter()).atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void succeeded(String login, String address) {
        jdbc.sql("delete from failed_sign_ins where who = :who")
                .param("who", who(login, address))
                .update();
    }

    private static String who(String login, String address) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var text = login.strip().toLowerCase(Locale.ROOT) + "\n" + address;
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
