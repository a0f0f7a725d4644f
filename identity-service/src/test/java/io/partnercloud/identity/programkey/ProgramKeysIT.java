package io.partnercloud.identity.programkey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT // PRT-15
class ProgramKeysIT {
    @Autowired
    ApiClient api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ServiceDatabase database;

    private final UUID partner = UUID.randomUUID();
    private final UUID maker = UUID.randomUUID();
    private ApiClient owner;

    @BeforeEach
    void somebodyOwnsACabinet() {
        owner = api.as(Tokens.partner(partner, maker.toString()));
        jdbc.sql("insert into people (id, login, full_name, email) values (?, ?, 'Борис Щукин', 'boris@example.test')")
                .params(maker, "maker-" + maker)
                .update();
        jdbc.sql("""
                insert into memberships (person, partner, rights, since) values (?, ?, '{OWNER,MONEY}', now())
                """).params(maker, partner).update();
    }

    @Test
    void aProgramComesInWithItsRightsUntilItsMakerLosesOneOfThem() throws ParseException {
        var made = make("[\"MONEY\"]", inDays(300)).expect(201);

        var token = token(made, made.text("/secret")).expect(200).text("/access_token");
        var claims = SignedJWT.parse(token).getJWTClaimsSet();
        assertThat(claims.getStringClaim("partner")).isEqualTo(partner.toString());
        assertThat(claims.getStringListClaim("rights")).isEqualTo(List.of("MONEY"));
        assertThat(owner.get("/api/partner/program-keys").text("/items/0/lastUsedAt"))
                .isNotEmpty();
        api.as(token).get("/api/partner/members").expect(403);

        jdbc.sql("update memberships set rights = '{OWNER}' where person = ?")
                .param(maker)
                .update();
        var after = token(made, made.text("/secret")).expect(200).text("/access_token");
        api.as(after).get("/api/partner/me").expect(403);
    }

    @Test
    void nobodyMakesAKeyThatMayMoreThanItselfOrLivesLongerThanAYear() {
        assertThat(make("[\"CLIENTS\"]", inDays(10)).code()).isEqualTo("program_key_above_its_maker");
        assertThat(make("[\"MONEY\"]", inDays(367)).code()).isEqualTo("program_key_expiry_out_of_bounds");
        assertThat(make("[\"MONEY\"]", inDays(0)).code()).isEqualTo("program_key_expiry_out_of_bounds");
    }

    @Test
    void twoSecretsAreGoodAtOnceAndNoneAfterTheEnd() {
        var key = make("[\"MONEY\"]", inDays(30)).expect(201);
        var first = key.text("/secret");
        var second = anotherSecretOf(key);
        assertThat(token(key, first).status()).isEqualTo(200);
        assertThat(token(key, second).status()).isEqualTo(200);

        var third = anotherSecretOf(key);
        assertThat(token(key, first).status()).isEqualTo(401);
        assertThat(token(key, second).status()).isEqualTo(200);
        assertThat(token(key, third).status()).isEqualTo(200);

        owner.once().delete("/api/partner/program-keys/" + key.text("/id")).expect(204);
        assertThat(token(key, third).status()).isEqualTo(401); // a stolen secret too
    }

    @Test
    @DisplayName(
            "PRT-15: a leaked secret is ended at once, with what was fetched by it; so is a key, and one whose maker loses the right")
    void aLeakedSecretIsEndedAtOnceWithWhatWasFetchedByIt() {
        var key = make("[\"MONEY\"]", inDays(30)).expect(201);
        var leaked = key.text("/secret");
        var second = anotherSecretOf(key);

        owner.once()
                .delete("/api/partner/program-keys/" + key.text("/id") + "/secrets/former")
                .expect(204);

        assertThat(token(key, leaked).status()).isEqualTo(401);
        assertThat(token(key, second).status()).isEqualTo(200);
        assertThat(staleTokens()).contains(key.text("/id"));

        var other = make("[\"MONEY\"]", inDays(30)).expect(201);
        var losing = make("[\"MONEY\"]", inDays(30)).expect(201);
        owner.once().delete("/api/partner/program-keys/" + other.text("/id")).expect(204);
        assertThat(staleTokens()).contains(other.text("/id")).doesNotContain(losing.text("/id"));
        owner.once()
                .put("/api/partner/members/" + maker, "{\"rights\":[\"OWNER\"]}")
                .expect(204);
        assertThat(staleTokens()).contains(losing.text("/id"));
    }

    private String staleTokens() {
        return api.as(Tokens.service())
                .get("/internal/stale-tokens?seconds=60")
                .expect(200)
                .text();
    }

    @Test // OPS-0
    void aSecretIsShownOnceAndKeptNowhere() {
        var once = owner.once();
        var body = "{\"name\":\"Учёт\",\"rights\":[\"MONEY\"],\"expiresOn\":\"%s\"}".formatted(inDays(30));
        var secret = once.post("/api/partner/program-keys", body).expect(201).text("/secret");

        assertThat(once.post("/api/partner/program-keys", body).expect(409).code())
                .isEqualTo("secret_given_once");

        assertThat(owner.get("/api/partner/program-keys").text("/total")).isEqualTo("1");
        assertThat(database.asSuperuser()
                        .sql("select count(*) from idempotent_requests where position(:secret::bytea in body) > 0")
                        .param("secret", secret.getBytes(UTF_8))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String anotherSecretOf(Answer key) {
        return owner.once()
                .post("/api/partner/program-keys/" + key.text("/id") + "/secrets")
                .expect(201)
                .text("/secret");
    }

    private Answer make(String rights, String expiresOn) {
        return owner.once()
                .post(
                        "/api/partner/program-keys",
                        "{\"name\":\"Учёт\",\"rights\":%s,\"expiresOn\":\"%s\"}".formatted(rights, expiresOn));
    }

    private String inDays(int days) {
        return jdbc.sql("select ((now() at time zone 'Europe/Moscow')::date + ?::int)::text")
                .param(days)
                .query(String.class)
                .single();
    }

    private Answer token(Answer key, String secret) {
        var basic = Base64.getEncoder().encodeToString((key.text("/clientId") + ":" + secret).getBytes(UTF_8));
        return api.withHeader("Content-Type", "application/x-www-form-urlencoded")
                .withHeader("Authorization", "Basic " + basic)
                .post("/oauth2/token", "grant_type=client_credentials");
    }
}
