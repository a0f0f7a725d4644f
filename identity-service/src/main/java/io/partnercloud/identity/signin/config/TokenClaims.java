package io.partnercloud.identity.signin.config;

import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.SignOn;
import io.partnercloud.identity.client.ClientGrants;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.signin.SignInPlaces;
import io.partnercloud.identity.signin.Sittings;
import io.partnercloud.platform.security.AccessTokens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts {@code roles}, {@code rights} and {@code partner} or {@code client} into access tokens, read anew for each: what was taken away is gone at the next
 * one. A token for another site opens nothing here but what it may read of the person. An ID token says who signed in, and opens nothing.
 */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    /** What the bearer may. */
    private record Grant(
            Set<String> roles,
            Set<String> rights,
            @Nullable UUID partner,
            @Nullable UUID client) {
        static Grant of(Account account, Optional<Sittings.Seat> seat) {
            return new Grant(
                    account.roles(),
                    seat.map(Sittings.Seat::rights).map(Set::copyOf).orElseGet(account::operatorRights),
                    seat.map(Sittings.Seat::partner).orElse(null),
                    account.client());
        }
    }

    private final People people;
    private final ClientGrants grants;
    private final Sittings sittings;
    private final SignInPlaces places;
    private final RealTime time;

    TokenClaims(People people, ClientGrants grants, Sittings sittings, SignInPlaces places, RealTime time) {
        this.places = places;
        this.time = time;
        this.people = people;
        this.grants = grants;
        this.sittings = sittings;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getJwsHeader().type(AccessTokens.TYPE);
            context.getClaims()
                    .audience(new ArrayList<>(List.of(AccessTokens.AUDIENCE)))
                    .claim("client_id", context.getRegisteredClient().getClientId());
            sayWhenSignedIn(context);
            grantOf(context).ifPresent(grant -> may(context.getClaims(), grant));
        } else {
            var account = account(context);
            context.getClaims().claim("name", account.fullName()).claim("email", account.email());
            saySession(context);
            signedInAt(context)
                    .ifPresent(at -> context.getClaims().claim("auth_time", Date.from(at))); // read again as a Date
        }
    }

    private Optional<Grant> grantOf(JwtEncodingContext context) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            var client = context.getRegisteredClient().getClientId();
            grants.used(client, time.instant());
            return grants.of(client).map(grant -> new Grant(grant.roles(), grant.rights(), grant.partner(), null));
        }
        var account = account(context);
        if (!SignOn.GATEWAY.equals(context.getRegisteredClient().getClientId())) {
            return Optional.empty();
        }
        var authorization = context.getAuthorization();
        return Optional.of(
                Grant.of(account, sittings.of(account.person(), authorization == null ? null : authorization.getId())));
    }

    private Account account(JwtEncodingContext context) {
        return Optional.<Authentication>ofNullable(context.getPrincipal())
                .flatMap(person -> people.byId(UUID.fromString(person.getName())))
                .filter(Account::isEnabled)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }

    /** Which a site is told of when the session ends. */
    private void saySession(JwtEncodingContext context) {
        Optional.ofNullable(context.getAuthorization())
                .flatMap(authorization -> places.sessionOf(authorization.getId()))
                .ifPresent(session -> context.getClaims().claim("sid", session));
    }

    /** So that a service can ask for a fresh sign-in; a machine has none. */
    private static void sayWhenSignedIn(JwtEncodingContext context) {
        signedInAt(context).ifPresent(at -> context.getClaims().claim("auth_time", at.getEpochSecond()));
    }

    private static Optional<Instant> signedInAt(JwtEncodingContext context) {
        return Optional.<Authentication>ofNullable(context.getPrincipal()).stream()
                .flatMap(person -> person.getAuthorities().stream())
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(factor -> ((FactorGrantedAuthority) factor).getIssuedAt())
                .max(Comparator.naturalOrder());
    }

    /** The claims of a sign-in are written down with their types, and only well-known ones are read again: hence ArrayList. */
    private static void may(JwtClaimsSet.Builder claims, Grant grant) {
        claims.claim("roles", new ArrayList<>(grant.roles()));
        if (grant.partner() != null) {
            claims.claim("partner", grant.partner().toString());
        }
        if (grant.client() != null) {
            claims.claim("client", grant.client().toString());
        }
        if (!grant.rights().isEmpty()) {
            claims.claim("rights", new ArrayList<>(new TreeSet<>(grant.rights())));
        }
    }
}
