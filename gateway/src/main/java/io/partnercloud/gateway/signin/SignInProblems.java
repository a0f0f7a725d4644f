package io.partnercloud.gateway.signin;

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
import org.springframework.stereotype.Component;

/** Says as problems that nobody is signed in, that a token is no good, or that it cannot be checked at the moment. */
@Component
class SignInProblems implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SignInProblems.class);
    private static final String CHALLENGE = "WWW-Authenticate";

    private final ProblemWriter writer;

    SignInProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        writer.write(request, response, unauthorized(failure));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        var code = failure instanceof CsrfException ? "csrf_token_missing" : "forbidden";
        writer.write(request, response, Problem.of(HttpStatus.FORBIDDEN, code));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            LOG.warn("a token cannot be checked: {}", failure.getMessage());
            writer.write(
                    request,
                    response,
                    Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "service_unavailable")
                            .withHeader("Retry-After", "5"));
        } else {
            commence(request, response, failure);
        }
    }

    private static Problem unauthorized(AuthenticationException failure) {
        if (failure.getCause() instanceof JwtValidationException invalid
                && invalid.getErrors().stream()
                        .anyMatch(
                                error -> String.valueOf(error.getDescription()).startsWith("Jwt expired"))) {
            return Problem.of(HttpStatus.UNAUTHORIZED, "token_expired")
                    .withHeader(
                            CHALLENGE, "Bearer error=\"invalid_token\", error_description=\"the token has expired\"");
        }
        return Problem.of(HttpStatus.UNAUTHORIZED, "unauthorized").withHeader(CHALLENGE, "Bearer");
    }
}
