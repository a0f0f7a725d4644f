package io.partnercloud.identity.signin.web;

import io.partnercloud.identity.SignOn;
import io.partnercloud.platform.security.GatewayProof;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who is behind the gateway: its word counts, given with its proof; whoever comes directly speaks for themselves. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BehindGateway extends OncePerRequestFilter {
    private final String gatewaySecret;
    private final URI publicUrl;

    BehindGateway(SignOn signOn) {
        this.gatewaySecret = signOn.gatewaySecret();
        this.publicUrl = signOn.issuer();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = request.getHeader("X-Forwarded-For");
        if (address != null && GatewayProof.isOf(gatewaySecret, request.getHeader(GatewayProof.HEADER))) {
            chain.doFilter(new Forwarded(request, address, publicUrl), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A request as it came to the gateway. */
    private static final class Forwarded extends HttpServletRequestWrapper {
        private final String address;
        private final URI publicUrl;

        Forwarded(HttpServletRequest request, String address, URI publicUrl) {
            super(request);
            this.address = address;
            this.publicUrl = publicUrl;
        }

        @Override
        public String getRemoteAddr() {
            return address;
        }

        @Override
        public String getScheme() {
            return publicUrl.getScheme();
        }

        @Override
        public boolean isSecure() {
            return "https".equals(publicUrl.getScheme());
        }

        @Override
        public @Nullable String getServerName() {
            return publicUrl.getHost();
        }

        @Override
        public int getServerPort() {
            if (publicUrl.getPort() > 0) {
                return publicUrl.getPort();
            }
            return isSecure() ? 443 : 80;
        }
    }
}
