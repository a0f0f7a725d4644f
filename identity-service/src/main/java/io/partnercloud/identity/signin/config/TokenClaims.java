package io.partnercloud.identity.signin.config;

import io.partnercloud.identity.client.ClientGrants;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Puts {@code roles} and {@code partner} into tokens, read anew for each token: what was taken away is gone at the next one. */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private final People people;
    private final ClientGrants grants;

    TokenClaims(People people, ClientGrants grants) {
        this.people = people;
        this.grants = grants;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            grants.of(context.getRegisteredClient().getClientId())
                    .ifPresent(grant -> may(context.getClaims(), grant.roles(), grant.partner()));
            return;
        }
        var account = account(context);
        may(context.getClaims(), account.roles(), account.partner());
        if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            context.getClaims().claim("name", account.fullName()).claim("email", account.email());
        }
    }

    private Account account(JwtEncodingContext context) {
        return Optional.<Authentication>ofNullable(context.getPrincipal())
                .flatMap(person -> people.byId(UUID.fromString(person.getName())))
                .filter(Account::isEnabled)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }

    /** The claims of a sign-in are written down with their types, and only well-known ones are read again: hence ArrayList. */
    private static void may(JwtClaimsSet.Builder claims, Set<String> roles, @Nullable UUID partner) {
        claims.claim("roles", new ArrayList<>(roles));
        if (partner != null) {
            claims.claim("partner", partner.toString());
        }
    }
}
