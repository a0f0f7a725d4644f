package io.partnercloud.gateway.operations;

import io.partnercloud.gateway.caller.CallerToken;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.WholeList;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
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
    Listing<JsonNode> jobs(PageQuery paging, HttpServletRequest request) {
        return list(question("/api/admin/jobs"), paging, OperationsLists.JOBS, request);
    }

    @Operation(summary = "List the dead letters of all services")
    @GetMapping("/dead-letters")
    @ApiResponse(
            responseCode = "200",
            description = "One page, and the services that did not answer.",
            content = @Content(schema = @Schema(implementation = GatheredViews.DeadLetters.class)))
    Listing<JsonNode> deadLetters(PageQuery paging, HttpServletRequest request) {
        return list(question("/api/admin/dead-letters"), paging, OperationsLists.DEAD_LETTERS, request);
    }

    @Operation(summary = "List the audit trail of all services")
    @GetMapping("/audit")
    @ApiResponse(
            responseCode = "200",
            description = "One page, and the services that did not answer.",
            content = @Content(schema = @Schema(implementation = GatheredViews.Audit.class)))
    Listing<JsonNode> audit(
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
        return list(question, paging, OperationsLists.AUDIT, request);
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

    /** An export is whole or it is not given: of every service, and not longer than what can be put in order. */
    private Listing<JsonNode> list(
            UriComponentsBuilder question, PageQuery paging, OperationsLists list, HttpServletRequest request) {
        var order = list.order(paging);
        paging.sort().forEach(wish -> question.queryParam("sort", wish.field() + (wish.descending() ? ",desc" : "")));
        if (!paging.whole()) {
            if ((long) (paging.page() + 1) * paging.size() > DEEPEST) {
                throw new ListTooDeep(DEEPEST);
            }
            return gather.page(question, paging.page(), paging.size(), order, caller(request));
        }
        var everything = gather.page(question, 0, DEEPEST, order, caller(request));
        if (!everything.unavailable().isEmpty()) {
            throw new ExportIncomplete(everything.unavailable());
        }
        if (everything.total() > DEEPEST) {
            throw new ListTooDeep(DEEPEST);
        }
        return new WholeList<>(reader -> reader.accept(everything.items()), list.columns());
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
}
