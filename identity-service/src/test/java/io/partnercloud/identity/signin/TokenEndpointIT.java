package io.partnercloud.identity.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT
class TokenEndpointIT {
    private static final String PARTNER_0320 = "01980000-0000-7000-8000-000000000320";

    @Autowired
    ApiClient api;

    @Autowired
    JdbcClient jdbc;

    @Test // PRT-11
    void aDemoPartnersTokenNamesItsRoleAndPartner() throws Exception {
        var claims = claims(token("demo-partner", "demo-secret"));

        assertThat(claims.getSubject()).isEqualTo("demo-partner");
        assertThat(claims.getIssuer()).isEqualTo("http://localhost:8080");
        assertThat(claims.getStringListClaim("roles")).containsExactly("PARTNER");
        assertThat(claims.getStringClaim("partner")).isEqualTo(PARTNER_0320);
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .hasMinutes(10);
    }

    @Test // PRT-11
    void anOperatorsAndTheGatewaysTokensHaveNoPartner() throws Exception {
        var operator = claims(token("demo-operator", "demo-secret"));
        var gateway = claims(token("gateway", "sandbox-gateway-secret"));

        assertThat(operator.getStringListClaim("roles")).containsExactly("OPERATOR");
        assertThat(operator.getClaim("partner")).isNull();
        assertThat(gateway.getStringListClaim("roles")).containsExactly("SERVICE");
        assertThat(gateway.getClaim("partner")).isNull();
    }

    @Test
    void theSecretMayAlsoStandInTheForm() {
        var answer = api.withHeader("Content-Type", "application/x-www-form-urlencoded")
                .post(
                        "/oauth2/token",
                        "grant_type=client_credentials&client_id=demo-partner-2&client_secret=demo-secret");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/token_type")).isEqualTo("Bearer");
    }

    @Test
    void aWrongSecretIsRefused() {
        var answer = token("demo-partner", "wrong");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("/error")).isEqualTo("invalid_client");
    }

    @Test
    void theGatewayMayNotGetATokenForAPassword() {
        var answer = api.withHeader("Content-Type", "application/x-www-form-urlencoded")
                .withHeader("Authorization", basic("demo-partner", "demo-secret"))
                .post("/oauth2/token", "grant_type=password&username=operator@example.test&password=demo-password");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/error")).isEqualTo("unsupported_grant_type");
    }

    @Test
    void everyoneCanCheckATokenWithThePublishedKeys() throws Exception {
        var jwt = SignedJWT.parse(token("demo-partner", "demo-secret").text("/access_token"));
        var keys = JWKSet.parse(api.get("/oauth2/jwks").text());
        var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();

        assertThat(jwt.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(keys.getKeys()).allMatch(each -> !each.isPrivate());
    }

    @Test
    void discoveryNamesThePublicAddress() {
        var discovery = api.get("/.well-known/openid-configuration");

        assertThat(discovery.text("/issuer")).isEqualTo("http://localhost:8080");
        assertThat(discovery.text("/authorization_endpoint")).isEqualTo("http://localhost:8080/oauth2/authorize");
        assertThat(discovery.text("/token_endpoint")).isEqualTo("http://localhost:8080/oauth2/token");
        assertThat(discovery.text("/jwks_uri")).isEqualTo("http://localhost:8080/oauth2/jwks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"})
    void discoveryNamesOnlyWhatAnswers(String path) {
        var discovery = api.get(path).expect(200);

        assertThat(discovery.text())
                .doesNotContain(
                        "introspect", "device", "dpop", "tls_client", "token-exchange", "pushed", "private_key_jwt");
        assertThat(discovery.json().at("/grant_types_supported").toString())
                .isEqualTo("[\"authorization_code\",\"client_credentials\",\"refresh_token\"]");
    }

    @Test
    void aMachinesTokenIsNotWrittenDown() {
        token("demo-partner", "demo-secret");

        assertThat(jdbc.sql(
                                "select count(*) from oauth2_authorization where authorization_grant_type = 'client_credentials'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsNeitherSignOnNorApiIsDenied() {
        assertThat(api.get("/anything").status()).isIn(401, 403, 404);
        assertThat(api.get("/internal/settled").status()).isEqualTo(401);
    }

    private Answer token(String client, String secret) {
        return api.withHeader("Content-Type", "application/x-www-form-urlencoded")
                .withHeader("Authorization", basic(client, secret))
                .post("/oauth2/token", "grant_type=client_credentials");
    }

    private static String basic(String client, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
    }

    private static com.nimbusds.jwt.JWTClaimsSet claims(Answer answer) throws Exception {
        return SignedJWT.parse(answer.text("/access_token")).getJWTClaimsSet();
    }
}
