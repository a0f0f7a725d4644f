package io.partnercloud.identity.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpHeaders;

/** Redirects that carry no host, so that they hold behind the gateway. */
final class WithoutHost {
    private WithoutHost() {}

    static void redirect(HttpServletRequest request, HttpServletResponse response, String target) {
        var uri = URI.create(target);
        var query = uri.getRawQuery();
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(HttpHeaders.LOCATION, uri.getRawPath() + (query == null ? "" : "?" + query));
    }
}
