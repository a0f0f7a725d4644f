package io.partnercloud.platform.problem;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.REQUEST_TIMEOUT;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.partnercloud.contracts.values.CalendarYearUnknown;
import jakarta.servlet.http.HttpServletRequest;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Which problem an exception is. Most of Spring's say it themselves; what is not known here is an internal error, and its
 * message stays inside.
 */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final List<String> KEPT_HEADERS = List.of("Allow", "Accept", "Retry-After");

    private Problems() {}

    public static Problem of(Throwable failure, HttpServletRequest request) {
        var ofCaller = whileReading(failure);
        if (ofCaller != null) {
            return ofCaller;
        }
        return switch (failure) {
            case CalendarYearUnknown unknown ->
                Problem.of(UNPROCESSABLE_CONTENT, "calendar_year_unknown")
                        .withDetails(Map.of("year", String.valueOf(unknown.year())));
            case Refusal refusal -> refusal.problem();
            case HttpMessageNotReadableException unreadable -> UnreadableBody.problem(unreadable);
            case MethodArgumentNotValidException invalid -> Problem.invalid(Violations.of(invalid));
            case HandlerMethodValidationException invalid -> Problem.invalid(Violations.of(invalid));
            case TypeMismatchException mismatch -> ofArgument(mismatch);
            case MissingServletRequestParameterException missing ->
                Problem.invalidParameter(missing.getParameterName(), "required");
            case MissingRequestHeaderException missing -> Problem.invalidParameter(missing.getHeaderName(), "required");
            case MissingServletRequestPartException missing ->
                Problem.invalidParameter(missing.getRequestPartName(), "required");
            case ErrorResponse answer -> ofStatus(answer.getStatusCode().value(), answer.getHeaders());
            case InvalidParameterException refused -> ofStatus(refused.getErrorCode(), HttpHeaders.EMPTY);
            case MultipartException _ -> Problem.of(BAD_REQUEST, "malformed_multipart");
            case OptimisticLockingFailureException _ -> stale(request);
            case DuplicateKeyException _ -> Problem.of(CONFLICT, "conflict");
            case AccessDeniedException _ -> Problem.of(FORBIDDEN, "forbidden");
            case AuthenticationException _ -> Problem.of(UNAUTHORIZED, "unauthorized");
            case RequestRejectedException _ -> Problem.of(BAD_REQUEST, "invalid_request");
            case TransientDataAccessException _,
                    DataAccessResourceFailureException _,
                    CannotCreateTransactionException _ -> Problem.unavailable();
            default -> Problem.of(INTERNAL_SERVER_ERROR, "internal_error");
        };
    }

    /** What the caller did wrong while the request was still coming; readers wrap what they catch, so causes count. */
    public static @Nullable Problem whileReading(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case PayloadTooLarge tooLarge -> {
                    return Problem.of(CONTENT_TOO_LARGE, "payload_too_large")
                            .withDetails(Map.of("limit", tooLarge.limit()));
                }
                case BrokenBody _, ClientAbortException _, BadRequestException _ -> {
                    return cause.getCause() instanceof SocketTimeoutException
                            ? Problem.of(REQUEST_TIMEOUT, "request_timeout")
                            : Problem.of(BAD_REQUEST, "body_broken_off");
                }
                default -> {}
            }
        }
        return null;
    }

    /** The problem that a bare status stands for. */
    static Problem ofStatus(int status, HttpHeaders headers) {
        var code =
                switch (status) {
                    case 400 -> "invalid_request";
                    case 412 -> "stale_version";
                    case 413 -> "payload_too_large";
                    case 500 -> "internal_error";
                    default -> HttpStatus.valueOf(status).name().toLowerCase(Locale.ROOT);
                };
        var problem = Problem.of(HttpStatus.valueOf(status), code);
        if (status == 503) {
            problem.withHeader("Retry-After", "5");
        }
        for (String name : KEPT_HEADERS) {
            var value = headers.getFirst(name);
            if (value != null) {
                problem.withHeader(name, value);
            }
        }
        return problem;
    }

    /** Our own faults are logged in full, the caller's only for who looks closely. */
    public static void log(Problem problem, Throwable failure, HttpServletRequest request) {
        if (problem.getStatusCode().is5xxServerError()) {
            LOG.error("{} {} failed: {}", request.getMethod(), request.getRequestURI(), problem.code(), failure);
        } else {
            LOG.debug("{} {} refused: {}", request.getMethod(), request.getRequestURI(), problem.code(), failure);
        }
    }

    /** A path that cannot name anything is an unknown path; a parameter of the wrong form is a mistake. */
    private static Problem ofArgument(TypeMismatchException mismatch) {
        if (mismatch instanceof MethodArgumentTypeMismatchException argument) {
            return argument.getParameter().hasParameterAnnotation(PathVariable.class)
                    ? Problem.of(NOT_FOUND, "not_found")
                    : Problem.invalidParameter(argument.getName(), "wrong_type");
        }
        return Problem.invalidParameter(Objects.requireNonNullElse(mismatch.getPropertyName(), ""), "wrong_type");
    }

    private static Problem stale(HttpServletRequest request) {
        return request.getHeader("If-Match") == null
                ? Problem.of(CONFLICT, "conflict")
                : Problem.of(PRECONDITION_FAILED, "stale_version");
    }
}
