package io.partnercloud.identity.relyingparty;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import com.sun.net.httpserver.HttpServer;
import io.partnercloud.identity.Browser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Another site as Connect2id's client library makes one: it checks what it gets by the book, and listens for logouts. */
final class SecondSite implements AutoCloseable {
    private static final URI BACK = URI.create("https://shop.example/back");
    private static final Issuer ISSUER = new Issuer("http://localhost:8080");

    private final String base;
    private final HttpServer ears;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();

    SecondSite(int port) {
        this.base = "http://localhost:" + port;
        try {
            this.ears = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        ears.createContext("/logout", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var isRefused = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            if (!isRefused) {
                heard.add(URLDecoder.decode(body.replaceFirst("^logout_token=", ""), StandardCharsets.UTF_8));
            }
            exchange.sendResponseHeaders(isRefused ? 503 : 200, -1);
            exchange.close();
        });
        ears.start();
    }

    String backChannel() {
        return "http://127.0.0.1:" + ears.getAddress().getPort() + "/logout";
    }

    void isAwayFor(int logouts) {
        refusals.set(logouts);
    }

    /** A browser that is signed in here or not comes back with tokens, if it need not be asked. */
    OIDCTokens signIn(Browser browser, String client, String secret) throws Exception {
        var verifier = new CodeVerifier();
        var nonce = new Nonce();
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile", "email"), new ClientID(client), BACK)
                .endpointURI(URI.create("/oauth2/authorize"))
                .state(new State())
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build();
        var answer = browser.get(request.toURI().toString());
        var code = new AuthorizationCode(query(answer, "code"));
        var tokens = token(client, secret, new AuthorizationCodeGrant(code, BACK, verifier));
        assertThat(tokens.indicatesSuccess())
                .as("%s", tokens.toHTTPResponse().getBody())
                .isTrue();
        var found = ((OIDCTokenResponse) tokens).getOIDCTokens();
        validate(found, client, nonce);
        return found;
    }

    TokenResponse token(String client, String secret, AuthorizationGrant grant) throws Exception {
        var request = new TokenRequest.Builder(
                        URI.create(base + "/oauth2/token"),
                        new ClientSecretBasic(new ClientID(client), new Secret(secret)),
                        grant)
                .build();
        return OIDCTokenResponseParser.parse(request.toHTTPRequest().send());
    }

    private void validate(OIDCTokens tokens, String client, Nonce nonce) throws Exception {
        new IDTokenValidator(
                        ISSUER,
                        new ClientID(client),
                        JWSAlgorithm.RS256,
                        URI.create(base + "/oauth2/jwks").toURL())
                .validate(tokens.getIDToken(), nonce);
    }

    /** As the browser is sent to sign out everywhere. */
    String logout(OIDCTokens tokens, URI after) {
        return new LogoutRequest(URI.create("/connect/logout"), tokens.getIDToken(), after, null)
                .toURI()
                .toString();
    }

    /** What was said to the site so far, each checked as the standard demands. */
    List<LogoutTokenClaimsSet> heard(String client) throws Exception {
        var validator = new LogoutTokenValidator(
                ISSUER,
                new ClientID(client),
                JWSAlgorithm.RS256,
                URI.create(base + "/oauth2/jwks").toURL());
        var tokens = new CopyOnWriteArrayList<LogoutTokenClaimsSet>();
        for (var each : heard) {
            tokens.add(validator.validate(JWTParser.parse(each)));
        }
        return tokens;
    }

    private static String query(HttpResponse<String> answer, String name) {
        var query = URI.create(Browser.location(answer)).getQuery();
        assertThat(query).as("redirected to %s", Browser.location(answer)).contains(name + "=");
        return query.replaceAll(".*" + name + "=([^&]+).*", "$1");
    }

    @Override
    public void close() {
        ears.stop(0);
    }
}
