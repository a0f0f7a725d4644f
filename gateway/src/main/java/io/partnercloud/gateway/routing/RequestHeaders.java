package io.partnercloud.gateway.routing;

import io.partnercloud.gateway.Door;
import io.partnercloud.gateway.Upstream;
import io.partnercloud.platform.security.GatewayProof;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service gets to see of a request's headers. Whatever could claim who or where the caller is comes from us, never
 * from outside; cookies stay here, but for the sign-in pages' own.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RequestHeaders implements HttpHeadersFilter.RequestHttpHeadersFilter {
    static final String UPSTREAM = RequestHeaders.class.getName() + ".upstream";
    static final String TOKEN = RequestHeaders.class.getName() + ".token";

    /** What the sign-in keeps in browsers: its session, and by what it knows the device again. */
    private static final Set<String> SIGN_IN_COOKIES = Set.of("PC_SIGN_IN", "PC_DEVICE");

    private static final Set<String> NAMES =
            Set.of("forwarded", "cookie", "baggage", "via", "true-client-ip", "cf-connecting-ip", "x-real-ip");
    private static final Set<String> PREFIXES = Set.of(
            "x-forwarded",
            "x-original",
            "x-rewrite",
            "x-client",
            "x-user",
            "x-remote",
            "x-auth",
            "x-identity",
            "x-partner",
            "x-operator",
            "x-role",
            "x-scope",
            "x-http-method",
            "x-xsrf",
            "x-gateway");

    private final Door door;

    RequestHeaders(Door door) {
        this.door = door;
    }

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerRequest request) {
        var incoming = request.servletRequest();
        var headers = new HttpHeaders();
        input.forEach((name, values) -> {
            if (!isOurs(name)) {
                headers.addAll(name, values);
            }
        });
        var publicUrl = door.publicUrl();
        headers.set("X-Forwarded-For", incoming.getRemoteAddr());
        headers.set("X-Forwarded-Proto", publicUrl.getScheme());
        headers.set("X-Forwarded-Host", publicUrl.getAuthority());
        headers.set("X-Forwarded-Port", String.valueOf(incoming.getServerPort()));
        if (incoming.getAttribute(TOKEN) instanceof String token) {
            headers.setBearerAuth(token);
        }
        if (incoming.getAttribute(UPSTREAM) == Upstream.IDENTITY) {
            headers.set(GatewayProof.HEADER, GatewayProof.of(door.clientSecret()));
            passSignInCookies(incoming, headers);
        }
        return headers;
    }

    private static boolean isOurs(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || PREFIXES.stream().anyMatch(lower::startsWith);
    }

    private static void passSignInCookies(HttpServletRequest incoming, HttpHeaders headers) {
        var cookies = incoming.getCookies();
        if (cookies == null) {
            return;
        }
        var passed = Stream.of(cookies)
                .filter(cookie -> SIGN_IN_COOKIES.contains(cookie.getName()))
                .map((Cookie cookie) -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!passed.isEmpty()) {
            headers.set(HttpHeaders.COOKIE, passed);
        }
    }
}
