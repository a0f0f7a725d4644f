package io.partnercloud.gateway.limit;

import io.partnercloud.gateway.Door;
import io.partnercloud.gateway.GatewaySettings;
import io.partnercloud.gateway.caller.ClientAddress;
import io.partnercloud.platform.problem.PayloadTooLarge;
import io.partnercloud.platform.problem.ProblemWriter;
import io.partnercloud.platform.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The first to see a request: settles who calls, and stops bodies that are too large, by their announced length or while they come. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BodySizeFilter extends OncePerRequestFilter {
    private final GatewaySettings.Bodies limits;
    private final URI publicUrl;
    private final ClientAddress clientAddress;
    private final ProblemWriter writer;

    BodySizeFilter(Door door, GatewaySettings.Bodies limits, ClientAddress clientAddress, ProblemWriter writer) {
        this.limits = limits;
        this.publicUrl = door.publicUrl();
        this.clientAddress = clientAddress;
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var type = request.getContentType();
        var limit = limits.limit(request.getRequestURI(), type != null && type.startsWith("multipart/"));
        if (request.getContentLengthLong() > limit) {
            writer.write(request, response, Problems.of(new PayloadTooLarge(limit), request));
        } else {
            var unread = new UnreadRequest(request, limit, clientAddress.of(request), publicUrl);
            try {
                chain.doFilter(unread, response);
            } finally {
                unread.forget();
            }
        }
    }
}
