package io.partnercloud.identity.signin.config;

import io.partnercloud.identity.signin.Device;
import io.partnercloud.identity.signin.SignInPlaces;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes down people's sign-ins only: a machine's token is a signed JWT that nobody has to look up again. */
final class SignInsOnly implements OAuth2AuthorizationService {
    private final OAuth2AuthorizationService stored;
    private final SignInPlaces places;

    SignInsOnly(OAuth2AuthorizationService stored, SignInPlaces places) {
        this.stored = stored;
        this.places = places;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
            stored.save(authorization);
            keepPlace(authorization.getId());
        }
    }

    /** A code is asked for by the person's browser; it is turned into tokens by the site, which has no session here. */
    private void keepPlace(String authorization) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)) {
            return;
        }
        var request = current.getRequest();
        var session = request.getSession(false);
        if (session != null) {
            places.keep(
                    authorization,
                    session.getId(),
                    Device.of(request.getHeader(HttpHeaders.USER_AGENT)),
                    request.getRemoteAddr());
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        stored.remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return stored.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType tokenType) {
        return stored.findByToken(token, tokenType);
    }
}
