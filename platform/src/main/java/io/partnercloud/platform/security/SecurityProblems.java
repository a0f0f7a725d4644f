package io.partnercloud.platform.security;

import io.partnercloud.platform.problem.Problem;
import io.partnercloud.platform.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Says as problems that nobody has signed in, that this sign-in may not, or that it cannot be checked at the moment. */
public final class SecurityProblems
        implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SecurityProblems.class);

    private final ProblemWriter writer;

    public SecurityProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        writer.write(request, response, unauthorized(failure));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            LOG.warn("a token could not be checked: {}", failure.getMessage());
            writer.write(request, response, Problem.unavailable());
        } else {
            commence(request, response, failure);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        var code = failure instanceof CsrfException ? "csrf_token_missing" : "forbidden";
        writer.write(request, response, Problem.of(HttpStatus.FORBIDDEN, code));
    }

    private static Problem unauthorized(AuthenticationException failure) {
        if (isExpired(failure)) {
            return Problem.of(HttpStatus.UNAUTHORIZED, "token_expired")
                    .withHeader(
                            "WWW-Authenticate",
                            "Bearer error=\"invalid_token\", error_description=\"the token has expired\"");
        }
        return Problem.of(HttpStatus.UNAUTHORIZED, "unauthorized").withHeader("WWW-Authenticate", "Bearer");
    }

    private static boolean isExpired(AuthenticationException failure) {
        return failure.getCause() instanceof JwtValidationException invalid
                && invalid.getErrors().stream()
                        .anyMatch(
                                error -> String.valueOf(error.getDescription()).startsWith("Jwt expired"));
    }
}
