package io.partnercloud.gateway.limit;

import io.partnercloud.platform.problem.ProblemWriter;
import io.partnercloud.platform.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds up who fails to prove who they are: each 401 counts, for the address it went to and, where a client's secret was
 * tried, for that client from anywhere. Before sign-in, so that a guess that must wait is not even looked at.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class FailedAuthenticationFilter extends OncePerRequestFilter {
    private static final Set<String> TAKES_SECRETS = Set.of("/oauth2/token", "/oauth2/revoke", "/oauth2/introspect");
    private static final int LONGEST_NAME = 100;

    private final RateLimits limits;
    private final ProblemWriter writer;

    FailedAuthenticationFilter(RateLimits limits, ProblemWriter writer) {
        this.limits = limits;
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> client;
        try {
            client = clientOf(request);
        } catch (IOException e) {
            writer.write(request, response, Problems.of(e, request));
            return;
        }
        var address = request.getRemoteAddr();
        var wait = client.map(limits::waitAfterFailuresOfClient)
                .filter(Duration::isPositive)
                .orElseGet(() -> limits.waitAfterFailuresAt(address));
        if (wait.isPositive()) {
            writer.write(request, response, TooManyRequests.problem(wait));
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            limits.failedAt(address);
            client.ifPresent(limits::failedClient);
        }
    }

    /** The client whose secret is tried, in the header or in the form; the secret itself is not looked at. */
    private static Optional<String> clientOf(HttpServletRequest request) throws IOException {
        if (!TAKES_SECRETS.contains(request.getServletPath())) {
            return Optional.empty();
        }
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        var name = authorization == null
                ? field(new String(UnreadRequest.of(request).takeIn().small(), StandardCharsets.UTF_8))
                : basic(authorization);
        return name.map(client -> client.substring(0, Math.min(client.length(), LONGEST_NAME)));
    }

    private static Optional<String> basic(String authorization) {
        if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            var pair = new String(
                    Base64.getDecoder().decode(authorization.substring(6).strip()), StandardCharsets.UTF_8);
            return Optional.of(pair.split(":", 2)[0]);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> field(String form) {
        return Stream.of(form.split("&", -1))
                .filter(pair -> pair.startsWith("client_id="))
                .findFirst()
                .map(pair -> decoded(pair.substring("client_id=".length())));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
