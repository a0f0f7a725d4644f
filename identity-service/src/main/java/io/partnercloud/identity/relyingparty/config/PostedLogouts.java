package io.partnercloud.identity.relyingparty.config;

import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.SignOn;
import io.partnercloud.identity.relyingparty.LogoutNotice;
import io.partnercloud.identity.relyingparty.LogoutPost;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/** Signs logout tokens (OpenID Connect Back-Channel Logout 1.0, 2.4) and posts them; redirects are not followed. */
@Component
class PostedLogouts implements LogoutPost {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** A token is made for each attempt, so it has not to last. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(2);

    private static final int OK = 200;
    private static final int REDIRECTS = 300;

    private final JwtEncoder tokens;
    private final SignOn signOn;
    private final RealTime time;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    PostedLogouts(JwtEncoder tokens, SignOn signOn, RealTime time) {
        this.tokens = tokens;
        this.signOn = signOn;
        this.time = time;
    }

    @Override
    public Optional<String> deliver(LogoutNotice notice) {
        try {
            var request = HttpRequest.newBuilder(notice.address())
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(
                            "logout_token=" + URLEncoder.encode(token(notice), StandardCharsets.UTF_8)))
                    .build();
            var status = http.send(request, BodyHandlers.discarding()).statusCode();
            return status >= OK && status < REDIRECTS ? Optional.empty() : Optional.of("HTTP " + status);
        } catch (IOException e) {
            return Optional.of(e.getClass().getSimpleName());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of("stopped");
        }
    }

    private String token(LogoutNotice notice) {
        var now = time.instant();
        var claims = JwtClaimsSet.builder()
                .issuer(signOn.publicUrl())
                .audience(List.of(notice.clientId()))
                .subject(notice.subject())
                .issuedAt(now)
                .expiresAt(now.plus(GOOD_FOR))
                .id(notice.id().toString())
                .claim("events", Map.of(EVENT, Map.of()));
        if (notice.session() != null) {
            claims.claim("sid", notice.session());
        }
        var header = JwsHeader.with(SignatureAlgorithm.RS256).type("logout+jwt").build();
        return tokens.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
    }
}
