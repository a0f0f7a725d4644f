package io.partnercloud.identity.signin.config;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Writes down people's sign-ins only: a machine's token is a signed JWT that nobody has to look up again. */
final class SignInsOnly implements OAuth2AuthorizationService {
    private final OAuth2AuthorizationService stored;

    SignInsOnly(OAuth2AuthorizationService stored) {
        this.stored = stored;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
            stored.save(authorization);
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
