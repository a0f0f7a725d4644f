package io.partnercloud.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;

/**
 * A browser's tokens in its session here: the two tokens only. Spring's own repository would write the whole client
 * registration beside them, our secret included.
 */
@Component
class BrowserTokens implements OAuth2AuthorizedClientRepository {
    private static final String ATTRIBUTE = "partnercloud.tokens";

    /** What the session holds. */
    record Kept(
            String principal,
            String access,
            @Nullable Instant issuedAt,
            @Nullable Instant expiresAt,
            @Nullable String refresh)
            implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public String toString() {
            return "Kept[" + principal + "]";
        }
    }

    private static final Instant LONG_AGO = Instant.EPOCH;

    private final ClientRegistrationRepository registrations;
    private final StaleTokens staleTokens;

    BrowserTokens(ClientRegistrationRepository registrations, StaleTokens staleTokens) {
        this.registrations = registrations;
        this.staleTokens = staleTokens;
    }

    /** A token that no longer says what is so is given out as one that has run out, so that it is refreshed before its use. */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // the signature is Spring's; there is only one kind of authorized client
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        var session = request.getSession(false);
        var known = registrations.findByRegistrationId(registration);
        if (session == null || known == null || !(session.getAttribute(ATTRIBUTE) instanceof Kept kept)) {
            return null;
        }
        var access = staleTokens.isStale(kept.principal(), kept.issuedAt())
                ? new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER, kept.access(), LONG_AGO, LONG_AGO.plusSeconds(1))
                : new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER, kept.access(), kept.issuedAt(), kept.expiresAt());
        var refresh = kept.refresh() == null ? null : new OAuth2RefreshToken(kept.refresh(), null);
        return (T) new OAuth2AuthorizedClient(known, kept.principal(), access, refresh);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        var access = client.getAccessToken();
        var refresh = client.getRefreshToken();
        request.getSession()
                .setAttribute(
                        ATTRIBUTE,
                        new Kept(
                                client.getPrincipalName(),
                                access.getTokenValue(),
                                access.getIssuedAt(),
                                access.getExpiresAt(),
                                refresh == null ? null : refresh.getTokenValue()));
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
