package io.partnercloud.gateway.limit;

import io.partnercloud.gateway.caller.CallerClaims;
import io.partnercloud.platform.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds up who comes too often: after sign-in is known, so that a partner is counted by a claim that was checked. */
@Component
@Order(-90)
class RateLimitFilter extends OncePerRequestFilter {
    private static final Set<String> SIGN_IN = Set.of("/oauth2/token", "/oauth2/revoke", "/sign-in", "/password");
    private static final Set<String> SENDS_LETTERS =
            Set.of("/api/public/registrations", "/api/public/password-resets", "/password/forgotten");

    private final RateLimits limits;
    private final ProblemWriter writer;

    RateLimitFilter(RateLimits limits, ProblemWriter writer) {
        this.limits = limits;
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var wait = counted(request).map(limits::waitOf);
        if (wait.isPresent() && wait.get().isPositive()) {
            writer.write(request, response, TooManyRequests.problem(wait.get()));
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Counted> counted(HttpServletRequest request) {
        var path = request.getServletPath(); // decoded, as the routes see it: another spelling is the same path
        if (SIGN_IN.contains(path) && "POST".equals(request.getMethod())) {
            return Optional.of(new Counted.SignInAddress(request.getRemoteAddr()));
        }
        if (SENDS_LETTERS.contains(path) && "POST".equals(request.getMethod())) {
            return Optional.of(new Counted.LetterSender(request.getRemoteAddr()));
        }
        if (path.startsWith("/api/public/") || path.startsWith("/widget/")) {
            return Optional.of(new Counted.PublicAddress(request.getRemoteAddr()));
        }
        return CallerClaims.current().map(claims -> new Counted.Partner(claims.partnerOrSubject()));
    }
}
