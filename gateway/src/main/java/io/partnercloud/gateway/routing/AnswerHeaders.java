package io.partnercloud.gateway.routing;

import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** What a caller gets to see of an answer's headers: protection of browsers and CORS are the gateway's word alone. */
@Component
class AnswerHeaders implements HttpHeadersFilter.ResponseHttpHeadersFilter {
    private static final Set<String> OURS = Set.of(
            "x-content-type-options",
            "x-frame-options",
            "x-xss-protection",
            "strict-transport-security",
            "content-security-policy",
            "referrer-policy",
            "permissions-policy",
            "access-control-allow-origin",
            "access-control-allow-credentials",
            "access-control-allow-methods",
            "access-control-allow-headers",
            "access-control-expose-headers",
            "access-control-max-age",
            "server",
            "x-powered-by");

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerResponse response) {
        var headers = new HttpHeaders();
        input.forEach((name, values) -> {
            if (!OURS.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                headers.addAll(name, values);
            }
        });
        return headers;
    }
}
