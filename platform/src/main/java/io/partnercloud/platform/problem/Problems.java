package io.partnercloud.platform.problem;

import io.partnercloud.contracts.values.CalendarYearUnknown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
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
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Which problem an exception is. What is not known here is an internal error, and its message stays inside. */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    public static Problem of(Throwable failure, HttpServletRequest request) {
        var tooLarge = PayloadTooLarge.in(failure);
        if (tooLarge != null) {
            return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "payload_too_large")
                    .withDetails(Map.of("limit", tooLarge.limit()));
        }
        return switch (failure) {
            case Refusal refusal -> Problem.of(refusal);
            case CalendarYearUnknown unknown ->
                Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "calendar_year_unknown")
                        .withDetails(Map.of("year", String.valueOf(unknown.year())));
            case HttpMessageNotReadableException unreadable -> UnreadableBody.problem(unreadable);
            case MethodArgumentNotValidException invalid -> Problem.invalid(Violations.of(invalid));
            case HandlerMethodValidationException invalid -> Problem.invalid(Violations.of(invalid));
            case ConstraintViolationException invalid -> Problem.invalid(Violations.of(invalid));
            case MethodArgumentTypeMismatchException mismatch -> ofArgument(mismatch);
            case TypeMismatchException mismatch ->
                Problem.invalidParameter(
                        mismatch.getPropertyName() == null ? "" : mismatch.getPropertyName(), "wrong_type");
            case MissingServletRequestParameterException missing ->
                Problem.invalidParameter(missing.getParameterName(), "required");
            case MissingRequestHeaderException missing -> Problem.invalidParameter(missing.getHeaderName(), "required");
            case MissingServletRequestPartException missing ->
                Problem.invalidParameter(missing.getRequestPartName(), "required");
            case MaxUploadSizeExceededException _ -> Problem.of(HttpStatus.CONTENT_TOO_LARGE, "payload_too_large");
            case MultipartException _ -> Problem.of(HttpStatus.BAD_REQUEST, "malformed_multipart");
            case OptimisticLockingFailureException _ -> stale(request);
            case DuplicateKeyException _ -> Problem.of(HttpStatus.CONFLICT, "conflict");
            case AccessDeniedException _ -> Problem.of(HttpStatus.FORBIDDEN, "forbidden");
            case AuthenticationException _ -> Problem.of(HttpStatus.UNAUTHORIZED, "unauthorized");
            case TransientDataAccessException _,
                    DataAccessResourceFailureException _,
                    CannotCreateTransactionException _ -> unavailable();
            case ErrorResponse response -> ofStatus(response.getStatusCode().value(), response.getHeaders());
            default -> Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal_error");
        };
    }

    /** The problem that a bare status stands for. */
    static Problem ofStatus(int status, HttpHeaders headers) {
        var code =
                switch (status) {
                    case 400 -> "invalid_request";
                    case 401 -> "unauthorized";
                    case 403 -> "forbidden";
                    case 404 -> "not_found";
                    case 405 -> "method_not_allowed";
                    case 406 -> "not_acceptable";
                    case 409 -> "conflict";
                    case 412 -> "stale_version";
                    case 413 -> "payload_too_large";
                    case 415 -> "unsupported_media_type";
                    case 429 -> "too_many_requests";
                    case 503 -> "service_unavailable";
                    default -> status >= 500 ? "internal_error" : "invalid_request";
                };
        var problem = Problem.of(HttpStatus.valueOf(status), code);
        for (String name : List.of("Allow", "Accept", "Retry-After")) {
            var value = headers.getFirst(name);
            if (value != null) {
                problem = problem.withHeader(name, value);
            }
        }
        return status == 503 && headers.getFirst("Retry-After") == null
                ? problem.withHeader("Retry-After", "5")
                : problem;
    }

    static Problem unavailable() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "service_unavailable").withHeader("Retry-After", "5");
    }

    /** Our own faults are logged in full, the caller's only for who looks closely. */
    public static void log(Problem problem, Throwable failure, HttpServletRequest request) {
        if (problem.status() >= 500) {
            LOG.error("{} {} failed: {}", request.getMethod(), request.getRequestURI(), problem.code(), failure);
        } else {
            LOG.debug("{} {} refused: {}", request.getMethod(), request.getRequestURI(), problem.code(), failure);
        }
    }

    /** A path that cannot name anything is an unknown path; a parameter of the wrong form is a mistake. */
    private static Problem ofArgument(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Problem.of(HttpStatus.NOT_FOUND, "not_found")
                : Problem.invalidParameter(mismatch.getName(), "wrong_type");
    }

    private static Problem stale(HttpServletRequest request) {
        @Nullable String ifMatch = request.getHeader("If-Match");
        return ifMatch == null
                ? Problem.of(HttpStatus.CONFLICT, "conflict")
                : Problem.of(HttpStatus.PRECONDITION_FAILED, "stale_version");
    }
}
