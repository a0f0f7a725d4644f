package io.partnercloud.platform.security;

import io.partnercloud.platform.problem.Problem;
import io.partnercloud.platform.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** PRT-16: with the token of an operator who looks as a partner nothing is changed; it stands behind the check of the token. */
public final class ViewsOnly extends OncePerRequestFilter {
    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    private final ProblemWriter writer;

    public ViewsOnly(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Caller.lookingOperator() != null && !LOOKING.contains(request.getMethod())) {
            writer.write(request, response, Problem.of(HttpStatus.FORBIDDEN, "view_changes_nothing"));
            return;
        }
        chain.doFilter(request, response);
    }
}
