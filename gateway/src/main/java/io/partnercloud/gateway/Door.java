package io.partnercloud.gateway;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation sets about its door.
 *
 * @param publicUrl the address that browsers and front ends use; also the issuer of tokens
 * @param clientSecret the secret of the client {@code gateway} at identity-service
 * @param services where each service listens
 * @param trustedProxies addresses of our own proxies in front: only they may say for whom they ask
 * @param allowedOrigins origins of foreign front ends that may call the API from a browser, with bearer tokens
 */
public record Door(
        URI publicUrl,
        String clientSecret,
        URI lettersUrl,
        Map<Upstream, URI> services,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue List<String> allowedOrigins) {

    public Door {
        services = Map.copyOf(services);
        if (!services.keySet().equals(EnumSet.allOf(Upstream.class))) {
            throw new IllegalArgumentException("partnercloud.gateway.door.services must name every service");
        }
        if (clientSecret.isBlank()) {
            throw new IllegalArgumentException("GATEWAY_CLIENT_SECRET must be set");
        }
    }

    public URI service(Upstream upstream) {
        return Objects.requireNonNull(services.get(upstream));
    }

    public boolean isHttps() {
        return "https".equals(publicUrl.getScheme());
    }

    /** An address under the public one; {@code path} starts with a slash. */
    public String publicly(String path) {
        var text = publicUrl.toString();
        return (text.endsWith("/") ? text.substring(0, text.length() - 1) : text) + path;
    }
}
