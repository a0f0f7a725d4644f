package io.partnercloud.identity.signin.web;

import io.partnercloud.identity.signin.EndSignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;

/** Somebody signs out at one site (OpenID Connect RP-Initiated Logout): the session here ends, and all that came of it. */
@Component
class SignedOutAtASite implements LogoutHandler {
    private final EndSignIns endSignIns;
    private final LogoutHandler sessionHere = new SecurityContextLogoutHandler();

    SignedOutAtASite(EndSignIns endSignIns) {
        this.endSignIns = endSignIns;
    }

    AuthenticationSuccessHandler thenOnward() {
        var handler = new OidcLogoutAuthenticationSuccessHandler();
        handler.setLogoutHandler(this);
        return handler;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (!(authentication instanceof OidcLogoutAuthenticationToken signedOut)) {
            return;
        }
        var shown = signedOut.getIdToken();
        if (shown != null) {
            endSignIns.ofBrowserWith(personOf(shown), shown.getTokenValue());
        }
        if (signedOut.isPrincipalAuthenticated()) {
            sessionHere.logout(request, response, authentication);
        }
    }

    private static UUID personOf(OidcIdToken shown) {
        return UUID.fromString(shown.getSubject());
    }
}
