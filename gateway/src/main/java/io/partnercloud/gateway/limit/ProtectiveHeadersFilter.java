package io.partnercloud.gateway.limit;

import io.partnercloud.gateway.Door;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers what they may do with our answers; set first, so that every answer has it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ProtectiveHeadersFilter extends OncePerRequestFilter {
    private static final String STRICT = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'; img-src 'self' data:";
    /** Swagger UI sets styles from its script, the pages of problems bring theirs along. */
    private static final String DOCUMENTATION = STRICT + "; style-src 'self' 'unsafe-inline'";

    private final boolean isHttps;

    ProtectiveHeadersFilter(Door door) {
        this.isHttps = door.isHttps();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(
                "Content-Security-Policy", isDocumentation(request.getServletPath()) ? DOCUMENTATION : STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (isHttps) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }

    private static boolean isDocumentation(String path) {
        return path.startsWith("/swagger-ui/") || path.startsWith("/docs") || path.startsWith("/problems/");
    }
}
