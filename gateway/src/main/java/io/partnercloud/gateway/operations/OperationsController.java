package io.partnercloud.gateway.operations;

import io.partnercloud.gateway.caller.CallerToken;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** What operators see of all services at once: jobs (OPS-2), dead letters (OPS-3), the audit trail (OPS-1). */
@RestController
@Tag(name = "Operations", description = "Jobs, dead letters and audit of all services at once.")
@RequestMapping("/api/admin")
class OperationsController {
    private static final int DEEPEST = 10_000;

    private final GatherFromServices gather;
    private final CallerToken callerToken;

    OperationsController(GatherFromServices gather, CallerToken callerToken) {
        this.gather = gather;
        this.callerToken = callerToken;
    }

    @Operation(summary = "List the jobs of all services")
    @GetMapping("/jobs")
    @ApiResponse(
            responseCode = "200",
            description = "One page, and the services that did not answer.",
            content = @Content(schema = @Schema(implementation = GatheredViews.Jobs.class)))
    Gathered jobs(PageQuery paging, HttpServletRequest request) {
        return list(question("/api/admin/jobs"), paging, text("name"), request);
    }

    @Operation(summary = "List the dead letters of all services")
    @GetMapping("/dead-letters")
    @ApiResponse(
            responseCode = "200",
            description = "One page, and the services that did not answer.",
            content = @Content(schema = @Schema(implementation = GatheredViews.DeadLetters.class)))
    Gathered deadLetters(PageQuery paging, HttpServletRequest request) {
        return list(question("/api/admin/dead-letters"), paging, newestFirst("parkedAt"), request);
    }

    @Operation(summary = "List the audit trail of all services")
    @GetMapping("/audit")
    @ApiResponse(
            responseCode = "200",
            description = "One page, and the services that did not answer.",
            content = @Content(schema = @Schema(implementation = GatheredViews.Audit.class)))
    Gathered audit(
            @RequestParam Optional<String> subject,
            @RequestParam Optional<String> actor,
            @RequestParam Optional<String> action,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            PageQuery paging,
            HttpServletRequest request) {
        var question = question("/api/admin/audit")
                .queryParamIfPresent("subject", subject)
                .queryParamIfPresent("actor", actor)
                .queryParamIfPresent("action", action)
                .queryParamIfPresent("from", from)
                .queryParamIfPresent("to", to);
        return list(question, paging, newestFirst("at"), request);
    }

    /** The problem as the service said it. */
    @ExceptionHandler
    ResponseEntity<@Nullable JsonNode> on(QuestionRefused refused) {
        return ResponseEntity.status(refused.reply().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(refused.reply().body());
    }

    private static UriComponentsBuilder question(String path) {
        return UriComponentsBuilder.fromPath(path);
    }

    private Gathered list(
            UriComponentsBuilder question, PageQuery paging, Comparator<JsonNode> order, HttpServletRequest request) {
        if ((long) (paging.page() + 1) * paging.size() > DEEPEST) {
            throw new ListTooDeep(DEEPEST);
        }
        return gather.page(question, paging.page(), paging.size(), order, caller(request));
    }

    private Consumer<HttpHeaders> caller(HttpServletRequest request) {
        var token =
                switch (callerToken.ofAnybody(request)) {
                    case CallerToken.Present present -> present.token();
                    case CallerToken.None _, CallerToken.Ended _, CallerToken.Unknown _ ->
                        throw new CredentialsExpiredException("no token for the caller");
                };
        var language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return headers -> {
            headers.setBearerAuth(token);
            if (language != null) {
                headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
            }
        };
    }

    private static Comparator<JsonNode> newestFirst(String field) {
        return Comparator.comparing((JsonNode item) -> instant(item.path(field).asString("")))
                .reversed();
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException _) {
            return Instant.EPOCH;
        }
    }

    private static Comparator<JsonNode> text(String field) {
        return Comparator.comparing(item -> item.path(field).asString(""));
    }
}
