package io.partnercloud.gateway.signin;

import io.partnercloud.platform.security.SecurityProblems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A token that a program or a looking operator still has is worth nothing once its key or its look has ended (PRT-15, PRT-16), and
 * not only when it runs out. Where identity-service does not answer, tokens count until then.
 */
@Component
class EndedTokens extends OncePerRequestFilter {
    /** How the name of a program's key begins, which is the subject of its tokens. */
    private static final String KEY = "key-";

    private final StaleTokens staleTokens;
    private final SecurityProblems problems;

    EndedTokens(StaleTokens staleTokens, SecurityProblems problems) {
        this.staleTokens = staleTokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            var ends = endsWith(token.getToken());
            if (ends != null && staleTokens.isStale(ends, token.getToken().getIssuedAt())) {
                problems.commence(
                        request, response, new InvalidBearerTokenException("what it was issued for has ended"));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** What the token does not outlive; null where that is nothing but its time. */
    private static @Nullable String endsWith(Jwt token) {
        var view = token.getClaimAsString("view");
        if (view != null) {
            return view;
        }
        var subject = token.getSubject();
        return subject != null && subject.startsWith(KEY) ? subject.substring(KEY.length()) : null;
    }
}
