package io.partnercloud.identity.signin.factor.jdbc;

import io.partnercloud.identity.IdentitySettings;
import io.partnercloud.identity.signin.factor.Factors;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Repository;

/** Factors in {@code authenticator_apps} and {@code recovery_codes}; a secret is AES-GCM encrypted under the installation's. */
@Repository
class JdbcFactors implements Factors {
    /** Not a secret: it only separates this use of the installation's secret from any other. */
    private static final String SALT = "617574686170707a";

    private final JdbcClient jdbc;
    private final BytesEncryptor encryptor;

    JdbcFactors(JdbcClient jdbc, IdentitySettings.KeyRules rules) {
        this.jdbc = jdbc;
        this.encryptor = AesGcmBytesEncryptor.withPassword(rules.secret(), SALT).build();
    }

    @Override
    public Optional<App> of(UUID person) {
        return jdbc.sql("select secret, confirmed_at from authenticator_apps where person = :person")
                .param("person", person)
                .query(Row.as(row -> new App(
                        new String(encryptor.decrypt(row.bytes("secret")), StandardCharsets.US_ASCII),
                        row.instantOrNull("confirmed_at"))))
                .optional();
    }

    @Override
    public void begin(UUID person, String secret) {
        jdbc.sql("""
                insert into authenticator_apps as a (person, secret) values (:person, :secret)
                on conflict (person) do update set secret = excluded.secret where a.confirmed_at is null
                """)
                .param("person", person)
                .param("secret", encryptor.encrypt(secret.getBytes(StandardCharsets.US_ASCII)))
                .update();
    }

    @Override
    public boolean confirm(UUID person, long step, Instant at) {
        return jdbc.sql("""
                        update authenticator_apps set confirmed_at = :at, last_step = :step
                        where person = :person and confirmed_at is null
                        """)
                        .param("at", Bind.at(at))
                        .param("step", step)
                        .param("person", person)
                        .update()
                == 1;
    }

    @Override
    public boolean use(UUID person, long step) {
        return jdbc.sql("""
                        update authenticator_apps set last_step = :step
                        where person = :person and confirmed_at is not null and last_step < :step
                        """).param("step", step).param("person", person).update() == 1;
    }

    @Override
    public boolean remove(UUID person) {
        jdbc.sql("delete from recovery_codes where person = :person")
                .param("person", person)
                .update();
        return jdbc.sql("delete from authenticator_apps where person = :person and confirmed_at is not null")
                        .param("person", person)
                        .update()
                == 1;
    }

    @Override
    public void replaceRecoveryCodes(UUID person, Set<String> digests) {
        jdbc.sql("delete from recovery_codes where person = :person")
                .param("person", person)
                .update();
        jdbc.sql("insert into recovery_codes (person, code_digest) select :person, unnest(:digests)")
                .param("person", person)
                .param("digests", digests.toArray(String[]::new))
                .update();
    }

    @Override
    public boolean useRecoveryCode(UUID person, String digest, Instant at) {
        return jdbc.sql("""
                        update recovery_codes set used_at = :at
                        where person = :person and code_digest = :digest and used_at is null
                        """)
                        .param("at", Bind.at(at))
                        .param("person", person)
                        .param("digest", digest)
                        .update()
                == 1;
    }

    @Override
    public int recoveryCodesLeft(UUID person) {
        return jdbc.sql("select count(*) from recovery_codes where person = :person and used_at is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }
}
