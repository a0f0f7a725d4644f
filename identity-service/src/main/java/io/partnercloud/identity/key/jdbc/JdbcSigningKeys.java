package io.partnercloud.identity.key.jdbc;

import com.nimbusds.jose.jwk.RSAKey;
import io.partnercloud.identity.IdentityProperties;
import io.partnercloud.identity.key.SigningKey;
import io.partnercloud.identity.key.SigningKeys;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keys in the table {@code signing_keys}; the private half is AES-GCM encrypted under the installation's secret. */
@Repository
class JdbcSigningKeys implements SigningKeys {
    /** Not a secret: it only separates this use of the installation's secret from any other. */
    private static final String SALT = "7061727469636c6f";

    private static final Instant BEGINNING = Instant.EPOCH;

    private final JdbcClient jdbc;
    private final BytesEncryptor encryptor;

    JdbcSigningKeys(JdbcClient jdbc, IdentityProperties properties) {
        this.jdbc = jdbc;
        this.encryptor =
                AesGcmBytesEncryptor.withPassword(properties.keySecret(), SALT).build();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SigningKey> published(Instant now) {
        return jdbc.sql("select key_pair, signs_from from signing_keys order by signs_from")
                .query(this::key)
                .list();
    }

    @Override
    @Transactional
    public boolean addFirst(SigningKey key) {
        return add(key, BEGINNING);
    }

    @Override
    @Transactional
    public boolean announce(SigningKey key, Instant now) {
        return add(key, now);
    }

    private boolean add(SigningKey key, Instant noneAfter) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('signing_keys'))")
                .query((_, _) -> 1)
                .single();
        return jdbc.sql("""
                        insert into signing_keys (kid, key_pair, signs_from)
                        select :kid, :keyPair, :signsFrom
                        where not exists (select 1 from signing_keys where signs_from > :noneAfter)
                        """)
                        .param("kid", key.pair().getKeyID())
                        .param(
                                "keyPair",
                                encryptor.encrypt(key.pair().toJSONString().getBytes(StandardCharsets.UTF_8)))
                        .param("signsFrom", key.signsFrom().atOffset(ZoneOffset.UTC))
                        .param("noneAfter", noneAfter.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    @Transactional
    public int forget(Instant replacedBefore) {
        return jdbc.sql("""
                delete from signing_keys k
                where exists (select 1 from signing_keys newer
                              where newer.signs_from > k.signs_from and newer.signs_from < :replacedBefore)
                """)
                .param("replacedBefore", replacedBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    private SigningKey key(ResultSet row, int number) throws SQLException {
        var json = new String(encryptor.decrypt(row.getBytes("key_pair")), StandardCharsets.UTF_8);
        try {
            return new SigningKey(
                    RSAKey.parse(json), row.getTimestamp("signs_from").toInstant());
        } catch (ParseException e) {
            throw new IllegalStateException("a signing key in the database is not a JWK", e);
        }
    }
}
