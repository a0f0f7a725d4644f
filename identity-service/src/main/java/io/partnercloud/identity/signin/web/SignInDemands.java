package io.partnercloud.identity.signin.web;

import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.signin.factor.CheckSecondFactor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a client demands of the sign-in itself (OpenID Connect Core, 3.1.2.1): anew ({@code prompt=login}), or not longer
 * ago than {@code max_age} seconds. A sign-in that does not meet it counts as none for this request.
 */
final class SignInDemands extends OncePerRequestFilter {
    static final String PATH = "/oauth2/authorize";
    private static final String DEMANDED = "partnercloud.sign-in-demanded";

    private final CheckSecondFactor checkSecondFactor;
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();
    private final RealTime time;

    /** Which request demanded a sign-in, and when: the next one after that will do. */
    private record Demand(String request, Instant since) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;
    }

    SignInDemands(CheckSecondFactor checkSecondFactor, RealTime time) {
        this.checkSecondFactor = checkSecondFactor;
        this.time = time;
    }

    /** The client would rather have an error than a page. */
    static boolean forbidsAPage(HttpServletRequest request) {
        return PATH.equals(request.getServletPath()) && prompts(request).contains("none");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PATH.equals(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        var isHalf = caller != null && !isNobody(caller) && checkSecondFactor.isLackingFor(caller);
        if (isHalf && !forbidsAPage(request)) {
            wanted.saveRequest(request, response);
            WithoutHost.redirect(request, response, OnwardFromSignIn.SECOND_FACTOR);
            return;
        }
        if (isHalf || !isEnough(request, caller)) {
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        }
        chain.doFilter(request, response);
    }

    private static boolean isNobody(Authentication caller) {
        return caller instanceof AnonymousAuthenticationToken;
    }

    private boolean isEnough(HttpServletRequest request, @Nullable Authentication caller) {
        var prompts = prompts(request);
        var signedInAt = signedInAt(caller);
        if (!prompts.contains("login") && !isTooLongAgo(request.getParameter("max_age"), signedInAt)) {
            return true;
        }
        if (prompts.contains("none")) {
            return false;
        }
        var session = request.getSession();
        var asked = nameOf(request);
        if (session.getAttribute(DEMANDED) instanceof Demand demand
                && demand.request().equals(asked)
                && signedInAt.isAfter(demand.since())) {
            session.removeAttribute(DEMANDED);
            return true;
        }
        session.setAttribute(DEMANDED, new Demand(asked, time.instant()));
        return false;
    }

    private boolean isTooLongAgo(@Nullable String maxAge, Instant signedInAt) {
        if (maxAge == null) {
            return false;
        }
        try {
            return signedInAt.plusSeconds(Integer.parseInt(maxAge)).isBefore(time.instant());
        } catch (NumberFormatException _) {
            return true;
        }
    }

    /** Long ago where nobody has signed in, or it is not known when. */
    private static Instant signedInAt(@Nullable Authentication caller) {
        return Optional.ofNullable(caller).stream()
                .flatMap(known -> known.getAuthorities().stream())
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(factor -> ((FactorGrantedAuthority) factor).getIssuedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static List<String> prompts(HttpServletRequest request) {
        return List.of(
                Objects.requireNonNullElse(request.getParameter("prompt"), "").split(" ", -1));
    }

    /** The address changes when the request is taken up again; these parameters do not. */
    private static String nameOf(HttpServletRequest request) {
        return String.join(
                "\n",
                String.valueOf(request.getParameter("client_id")),
                String.valueOf(request.getParameter("state")),
                String.valueOf(request.getParameter("nonce")),
                String.valueOf(request.getParameter("code_challenge")));
    }
}
