package io.partnercloud.platform.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who makes the current request, read from its token. */
public final class Caller {
    private static final String ROLE = "ROLE_";

    private Caller() {}

    /** Empty outside of requests and for requests without a token. */
    public static Optional<Person> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token
                ? Optional.of(new Person(token.getName(), roles(token), partner(token)))
                : Optional.empty();
    }

    /** The subject of the token; null for requests without one and outside of requests. */
    public static @Nullable String subject() {
        return current().map(Person::subject).orElse(null);
    }

    /** The claim {@code partner}; null where there is none or it names no partner. */
    static @Nullable UUID partner(Authentication authentication) {
        var claim = claim(authentication, "partner");
        try {
            return claim == null ? null : UUID.fromString(claim);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    static @Nullable String claim(Authentication authentication, String name) {
        return authentication instanceof JwtAuthenticationToken token
                ? token.getToken().getClaimAsString(name)
                : null;
    }

    static List<String> rolesOf(Jwt token) {
        var roles = token.getClaimAsStringList("roles");
        return roles == null ? List.of() : roles;
    }

    private static Set<String> roles(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .filter(authority -> authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .collect(Collectors.toSet());
    }
}
