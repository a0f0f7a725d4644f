package io.partnercloud.gateway.limit;

import io.partnercloud.gateway.GatewayProperties;
import io.partnercloud.platform.problem.PayloadTooLarge;
import io.partnercloud.platform.problem.ProblemWriter;
import io.partnercloud.platform.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops bodies that are too large: by their announced length, or while they come where none is announced. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BodySizeFilter extends OncePerRequestFilter {
    private final GatewayProperties.Bodies limits;
    private final ProblemWriter writer;

    BodySizeFilter(GatewayProperties properties, ProblemWriter writer) {
        this.limits = properties.bodies();
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var type = request.getContentType();
        var limit = limits.limit(request.getServletPath(), type != null && type.startsWith("multipart/"));
        if (request.getContentLengthLong() > limit) {
            writer.write(request, response, Problems.of(new PayloadTooLarge(limit), request));
        } else {
            chain.doFilter(new UnreadRequest(request, limit), response);
        }
    }
}
