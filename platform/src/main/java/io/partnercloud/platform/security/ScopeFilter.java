package io.partnercloud.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Narrows what a request may see: a partner's and a client's request see their own rows only. */
final class ScopeFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var before = CurrentScope.narrowed();
        CurrentScope.set(scopeOf(
                request.getServletPath(), SecurityContextHolder.getContext().getAuthentication()));
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentScope.set(before);
        }
    }

    /** By the path, not by the roles, as {@link Caller#scope} does. */
    private static String scopeOf(String path, @Nullable Authentication caller) {
        if (Caller.within(path, PartnerScope.PATH)) {
            var partner = caller == null ? null : Caller.uuid(caller, "partner");
            return partner == null ? "person:" + (caller == null ? "" : caller.getName()) : partner.toString();
        }
        if (Caller.within(path, ClientScope.PATH)) {
            var client = caller == null ? null : Caller.uuid(caller, "client");
            return "client:" + (client == null ? "" : client);
        }
        return CurrentScope.ALL;
    }
}
