package io.partnercloud.identity.key.jdbc;

import com.nimbusds.jose.jwk.RSAKey;
import io.partnercloud.identity.IdentitySettings;
import io.partnercloud.identity.key.SigningKey;
import io.partnercloud.identity.key.SigningKeys;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
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

    JdbcSigningKeys(JdbcClient jdbc, IdentitySettings.KeyRules rules) {
        this.jdbc = jdbc;
        this.encryptor = AesGcmBytesEncryptor.withPassword(rules.secret(), SALT).build();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SigningKey> published(Instant now) {
        return jdbc.sql("select key_pair, signs_from from signing_keys order by signs_from")
                .query(Row.as(this::key))
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
                        .param("signsFrom", Bind.at(key.signsFrom()))
                        .param("noneAfter", Bind.at(noneAfter))
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
                """).param("replacedBefore", Bind.at(replacedBefore)).update();
    }

    private SigningKey key(Row row) {
        var json = new String(encryptor.decrypt(row.bytes("key_pair")), StandardCharsets.UTF_8);
        try {
            return new SigningKey(RSAKey.parse(json), row.instant("signs_from"));
        } catch (ParseException e) {
            throw new IllegalStateException("a signing key in the database is not a JWK", e);
        }
    }
}
