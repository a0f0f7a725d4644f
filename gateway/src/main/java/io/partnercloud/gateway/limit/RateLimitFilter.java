package io.partnercloud.gateway.limit;

import io.partnercloud.gateway.signin.CallerClaims;
import io.partnercloud.platform.problem.Problem;
import io.partnercloud.platform.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds up who comes too often: after sign-in is known, so that a partner is counted by a claim that was checked. */
@Component
@Order(-90)
class RateLimitFilter extends OncePerRequestFilter {
    private static final Set<String> SIGN_IN =
            Set.of("/oauth2/token", "/sign-in", "/password", "/api/public/registrations");

    private final RateLimits limits;
    private final ClientAddress clientAddress;
    private final ProblemWriter writer;

    RateLimitFilter(RateLimits limits, ClientAddress clientAddress, ProblemWriter writer) {
        this.limits = limits;
        this.clientAddress = clientAddress;
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var wait = counted(request).map(limits::waitOf);
        if (wait.isPresent() && wait.get().isPositive()) {
            var seconds = String.valueOf(wait.get().toSeconds() + 1);
            writer.write(
                    request,
                    response,
                    Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too_many_requests")
                            .withDetails(Map.of("seconds", seconds))
                            .withHeader("Retry-After", seconds));
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Counted> counted(HttpServletRequest request) {
        var path = request.getServletPath(); // decoded, as the routes see it: another spelling is the same path
        if (SIGN_IN.contains(path) && "POST".equals(request.getMethod())) {
            return Optional.of(new Counted.SignInAddress(clientAddress.of(request)));
        }
        if (path.startsWith("/api/public/") || path.startsWith("/widget/")) {
            return Optional.of(new Counted.PublicAddress(clientAddress.of(request)));
        }
        return CallerClaims.current().map(claims -> new Counted.Partner(claims.partnerOrSubject()));
    }
}
