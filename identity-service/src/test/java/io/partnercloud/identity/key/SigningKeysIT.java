package io.partnercloud.identity.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT
class SigningKeysIT {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    SigningKeys keys;

    @Autowired
    JWKSource<SecurityContext> published;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ServiceDatabase database;

    @BeforeEach
    void noKeys() {
        database.asSuperuser()
                .sql("create table keys_aside as table signing_keys")
                .update();
        jdbc.sql("delete from signing_keys").update();
    }

    /** What the running service has signed with: tokens of other tests are checked by it. */
    @AfterEach
    void theKeysOfTheServiceAreThereAgain() {
        jdbc.sql("delete from signing_keys").update();
        database.asSuperuser().sql("insert into signing_keys table keys_aside").update();
        database.asSuperuser().sql("drop table keys_aside").update();
    }

    @Test
    void onlyOneFirstKeyIsMadeWhoeverComesFirst() {
        assertThat(keys.addFirst(SigningKey.generate(NOW))).isTrue();
        assertThat(keys.addFirst(SigningKey.generate(NOW))).isFalse();

        assertThat(keys.published(NOW)).hasSize(1);
    }

    @Test
    void anAnnouncedKeyIsPublishedButDoesNotSignYet() {
        var first = SigningKey.generate(NOW);
        var next = SigningKey.generate(NOW.plus(Duration.ofHours(1)));
        keys.addFirst(first);

        assertThat(keys.announce(next, NOW)).isTrue();
        assertThat(keys.announce(SigningKey.generate(NOW.plus(Duration.ofHours(1))), NOW))
                .isFalse();

        assertThat(idsInOrder(NOW)).containsExactly(id(first), id(next));
        assertThat(idsInOrder(NOW.plus(Duration.ofHours(1)))).containsExactly(id(next), id(first));
    }

    @Test
    void aReplacedKeyIsForgottenOnlyWhenItsTokensHaveRunOut() {
        var first = SigningKey.generate(NOW);
        var next = SigningKey.generate(NOW.plus(Duration.ofHours(1)));
        keys.addFirst(first);
        keys.announce(next, NOW);

        assertThat(keys.forget(NOW.plus(Duration.ofHours(1)))).isZero();
        assertThat(keys.forget(NOW.plus(Duration.ofHours(2)))).isEqualTo(1);

        assertThat(idsInOrder(NOW.plus(Duration.ofHours(2)))).containsExactly(id(next));
    }

    @Test
    void thePrivateHalfIsNotReadableInTheDatabase() {
        var key = SigningKey.generate(NOW);
        keys.addFirst(key);

        var stored = jdbc.sql("select encode(key_pair, 'escape') from signing_keys")
                .query(String.class)
                .single();

        assertThat(stored)
                .doesNotContain("RSA")
                .doesNotContain(key.pair().getPrivateExponent().toString());
    }

    @Test
    void theFirstKeyIsMadeWhenFirstAskedFor() throws Exception {
        List<JWK> all = published.get(new JWKSelector(new JWKMatcher.Builder().build()), null);

        assertThat(all).isNotEmpty();
    }

    private List<String> idsInOrder(Instant at) {
        return SigningKey.inSigningOrder(keys.published(at), at).stream()
                .map(SigningKeysIT::id)
                .toList();
    }

    private static String id(SigningKey key) {
        return key.pair().getKeyID();
    }
}
