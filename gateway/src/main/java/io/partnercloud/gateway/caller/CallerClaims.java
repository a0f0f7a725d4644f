package io.partnercloud.gateway.caller;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** What is known of the caller from a token that was checked: a bearer's access token, or a browser's ID token. */
public record CallerClaims(Map<String, Object> claims) {

    public static Optional<CallerClaims> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<CallerClaims> of(@Nullable Authentication authentication) {
        if (authentication instanceof JwtAuthenticationToken bearer) {
            return Optional.of(new CallerClaims(bearer.getToken().getClaims()));
        }
        if (authentication != null && authentication.getPrincipal() instanceof OidcUser browser) {
            return Optional.of(new CallerClaims(browser.getClaims()));
        }
        return Optional.empty();
    }

    public String partnerOrSubject() {
        var partner = text("partner");
        return partner == null ? String.valueOf(text("sub")) : partner;
    }

    public @Nullable String text(String claim) {
        return claims.get(claim) instanceof String text ? text : null;
    }

    public List<String> roles() {
        return words("roles");
    }

    public List<String> words(String claim) {
        return claims.get(claim) instanceof List<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
    }
}
