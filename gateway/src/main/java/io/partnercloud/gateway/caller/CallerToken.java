package io.partnercloud.gateway.caller;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The access token a request is made with: its own, or the one that is kept for a signed-in browser and refreshed in time. */
@Component
public class CallerToken {
    /** The name of our registration at identity-service by which browsers sign in. */
    public static final String BROWSERS = "partner-cloud";

    private static final Logger LOG = LoggerFactory.getLogger(CallerToken.class);

    /** Whether there is a token for a browser's request. */
    public sealed interface OfBrowser {}

    /** Not a signed-in browser. */
    public record None() implements OfBrowser {}

    /** The token to send. */
    public record Present(String token) implements OfBrowser {
        @Override
        public String toString() {
            return "Present[…]";
        }
    }

    /** The sign-in has ended: the browser has to sign in again. */
    public record Ended() implements OfBrowser {}

    /** Identity-service could not be asked. */
    public record Unknown() implements OfBrowser {}

    private final OAuth2AuthorizedClientManager browsers;

    CallerToken(OAuth2AuthorizedClientManager browsers) {
        this.browsers = browsers;
    }

    public OfBrowser ofBrowser(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken browser
                ? kept(browser, request)
                : new None();
    }

    /** For calls that the gateway makes itself in the caller's name, where signing in is already demanded. */
    public OfBrowser ofAnybody(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken bearer
                ? new Present(bearer.getToken().getTokenValue())
                : ofBrowser(request);
    }

    private OfBrowser kept(OAuth2AuthenticationToken browser, HttpServletRequest request) {
        try {
            var client = browsers.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(BROWSERS)
                    .principal(browser)
                    .attribute(HttpServletRequest.class.getName(), request)
                    .attribute(HttpServletResponse.class.getName(), response())
                    .build());
            return client == null
                    ? new Ended()
                    : new Present(client.getAccessToken().getTokenValue());
        } catch (OAuth2AuthorizationException e) {
            LOG.info("a token could not be refreshed: {}", e.getError().getErrorCode());
            return isOver(e) ? new Ended() : new Unknown();
        }
    }

    /** Identity-service refuses to refresh, or has done so before and no token is kept any more. */
    private static boolean isOver(OAuth2AuthorizationException failure) {
        return failure instanceof ClientAuthorizationRequiredException
                || OAuth2ErrorCodes.INVALID_GRANT.equals(failure.getError().getErrorCode());
    }

    private static HttpServletResponse response() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return Objects.requireNonNull(attributes.getResponse());
    }
}
