package io.partnercloud.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.partnercloud.identity.signin.factor.Base32;
import io.partnercloud.identity.signin.factor.Totp;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import java.net.URI;
import java.net.URLEncoder;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;

/** Somebody who has signed in as the gateway lets them: with a code, and a token that is refreshed. */
public final class SignedIn {
    private static final String REDIRECT = "http://localhost:8080/login/oauth2/code/partner-cloud";
    private static final String VERIFIER =
            "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // of RFC 7636, as its challenge
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String GATEWAY =
            "Basic " + Base64.getEncoder().encodeToString("gateway:sandbox-gateway-secret".getBytes(UTF_8));

    /** With what the gateway sends a browser here. */
    public static final String AUTHORIZE =
            "/oauth2/authorize?response_type=code&client_id=gateway&scope=openid&state=s-1"
                    + "&code_challenge_method=S256&code_challenge=" + CHALLENGE + "&redirect_uri="
                    + URLEncoder.encode(REDIRECT, UTF_8);

    private final ApiClient api;
    private final String refresh;
    private String access;

    private SignedIn(ApiClient api, Answer tokens) {
        this.api = api;
        this.refresh = tokens.text("/refresh_token");
        this.access = tokens.text("/access_token");
    }

    public static SignedIn as(String login, String password, ApiClient api, Browser browser) {
        browser.get(AUTHORIZE);
        return goingOn(Browser.location(browser.signIn(login, password)), api, browser);
    }

    /** As an operator does: with a code of the app that has that secret. */
    public static SignedIn withFactor(String login, String password, String secret, ApiClient api, Browser browser) {
        browser.get(AUTHORIZE);
        var page = Browser.location(browser.signIn(login, password));
        var shown = Totp.code(Base32.bytes(secret), InstantSource.system().instant());
        var answer = browser.submit(page, Map.of("code", shown, "_csrf", Browser.csrf(browser.get(page))));
        return goingOn(Browser.location(answer), api, browser);
    }

    private static SignedIn goingOn(String onward, ApiClient api, Browser browser) {
        var code = URI.create(Browser.location(browser.get(onward))).getQuery().replaceAll(".*code=([^&]+).*", "$1");
        return new SignedIn(
                api,
                token(
                        api,
                        "grant_type=authorization_code&code=" + URLEncoder.encode(code, UTF_8) + "&code_verifier="
                                + VERIFIER + "&redirect_uri=" + URLEncoder.encode(REDIRECT, UTF_8)));
    }

    /** Speaks with the token that is kept now. */
    public ApiClient speaks() {
        return api.as(access);
    }

    public JWTClaimsSet claims() {
        try {
            return SignedJWT.parse(access).getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the gateway does where a token is stale; the answer says whether there was another one. */
    public int refreshes() {
        var answer = token(api, "grant_type=refresh_token&refresh_token=" + refresh);
        if (answer.status() == 200) {
            access = answer.text("/access_token");
        }
        return answer.status();
    }

    private static Answer token(ApiClient api, String form) {
        return api.withHeader("Content-Type", "application/x-www-form-urlencoded")
                .withHeader("Authorization", GATEWAY)
                .post("/oauth2/token", form);
    }
}
