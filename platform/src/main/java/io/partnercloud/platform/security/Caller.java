package io.partnercloud.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
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
                ? Optional.of(new Person(token.getName(), roles(token), uuid(token, "partner"), uuid(token, "client")))
                : Optional.empty();
    }

    /** The subject of the token; null for requests without one and outside of requests. */
    public static @Nullable String subject() {
        return current().map(Person::subject).orElse(null);
    }

    /** The operator who looks as a partner sees it (PRT-16), where one does: the token says on whose part ({@code act}). */
    public static @Nullable String lookingOperator() {
        var act = SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? token.getToken().getClaimAsMap("act")
                : null;
        return act == null ? null : String.valueOf(act.get("sub"));
    }

    /** Which look it is, of those that operators have begun; empty for everybody else. */
    public static String view() {
        var view = SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? token.getToken().getClaimAsString("view")
                : null;
        return view == null ? "" : view;
    }

    /** Who does it in truth: the looking operator, else the subject of the token; null for requests without one and outside of requests. */
    public static @Nullable String actor() {
        var operator = lookingOperator();
        return operator == null ? subject() : operator;
    }

    /** When the person behind the token last proved who they are; null for machines and outside of requests. */
    public static @Nullable Instant signedInAt() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? token.getToken().getClaimAsInstant("auth_time")
                : null;
    }

    /** The token itself, by which a sitting is known; empty for requests without one. */
    public static String token() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? token.getToken().getTokenValue()
                : "";
    }

    /**
     * Whose data a request is about. By the path, not by the roles: somebody who is both partner and operator is a partner
     * under the partners' paths.
     *
     * @throws org.springframework.security.access.AccessDeniedException when the path is for another audience
     */
    public static Scope scope(HttpServletRequest request) {
        var person = require();
        var path = request.getServletPath();
        if (within(path, PartnerScope.PATH)) {
            return person.asPartner();
        }
        if (within(path, ClientScope.PATH)) {
            return person.asClient();
        }
        if (within(path, Operator.PATH)) {
            return person.asOperator();
        }
        throw new IllegalStateException(path + " is for no audience");
    }

    static Person require() {
        return current().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("a request without a token"));
    }

    static boolean within(String path, String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    /** The claim of that name; null where there is none or it is no id. */
    static @Nullable UUID uuid(Authentication authentication, String claim) {
        var value = authentication instanceof JwtAuthenticationToken token
                ? token.getToken().getClaimAsString(claim)
                : null;
        try {
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    static List<String> rights(@Nullable Authentication authentication) {
        var rights = authentication instanceof JwtAuthenticationToken token
                ? token.getToken().getClaimAsStringList(Rights.CLAIM)
                : null;
        return rights == null ? List.of() : rights;
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
