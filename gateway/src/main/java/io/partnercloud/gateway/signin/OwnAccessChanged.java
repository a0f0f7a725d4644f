package io.partnercloud.gateway.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What somebody has just changed of who may do what is so for the very next request, not only half a second later. */
@Component
@Order(-80)
class OwnAccessChanged extends OncePerRequestFilter {
    /** Also {@code /api/partner/members}, {@code /memberships} and {@code /membership-requests}. */
    private static final List<String> PATHS = List.of("/api/partner/me", "/api/admin/me", "/password", "/sign-in/");

    private final StaleTokens staleTokens;

    OwnAccessChanged(StaleTokens staleTokens) {
        this.staleTokens = staleTokens;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || PATHS.stream().noneMatch(request.getServletPath()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        staleTokens.askAgain();
    }
}
