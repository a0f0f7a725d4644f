package io.partnercloud.platform.web;

import io.partnercloud.platform.problem.PayloadTooLarge;
import io.partnercloud.platform.problem.ProblemWriter;
import io.partnercloud.platform.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are larger than a request to that path ever is; multipart forms have a limit of their own. */
final class BodyLimitFilter extends OncePerRequestFilter {
    private final ProblemWriter problems;
    private final BodyLimits limits;

    BodyLimitFilter(ProblemWriter problems, BodyLimits limits) {
        this.problems = problems;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var contentType = request.getContentType();
        return request.getMethod().equals("GET") || (contentType != null && contentType.startsWith("multipart/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var limit = limits.of(request.getServletPath());
        if (request.getContentLengthLong() > limit) {
            problems.write(request, response, Problems.of(new PayloadTooLarge(limit), request));
        } else {
            chain.doFilter(new LimitedRequest(request, limit), response);
        }
    }

    private static final class LimitedRequest extends HttpServletRequestWrapper {
        private final long limit;
        private @Nullable ServletInputStream stream;

        LimitedRequest(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (stream == null) {
                stream = new LimitedStream(super.getInputStream(), limit);
            }
            return stream;
        }
    }
}
