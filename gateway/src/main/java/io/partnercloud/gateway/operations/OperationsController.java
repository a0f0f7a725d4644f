package io.partnercloud.gateway.operations;

import io.partnercloud.gateway.signin.CallerToken;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** What operators see of all services at once: jobs (OPS-2), dead letters (OPS-3), the audit trail (OPS-1). */
@RestController
@RequestMapping("/api/admin")
class OperationsController {
    private static final Set<String> PAGING = Set.of("page", "size", "sort");
    private static final int DEEPEST = 10_000;

    private final GatherFromServices gather;
    private final CallerToken callerToken;

    OperationsController(GatherFromServices gather, CallerToken callerToken) {
        this.gather = gather;
        this.callerToken = callerToken;
    }

    @GetMapping("/jobs")
    Gathered jobs(
            PageQuery paging,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> filters,
            HttpServletRequest request) {
        return list("/api/admin/jobs", paging, filters, text("name"), request);
    }

    @GetMapping("/dead-letters")
    @Parameter(name = "status", in = ParameterIn.QUERY)
    Gathered deadLetters(
            PageQuery paging,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> filters,
            HttpServletRequest request) {
        return list("/api/admin/dead-letters", paging, filters, newestFirst("parkedAt"), request);
    }

    @GetMapping("/audit")
    @Parameter(name = "subject", in = ParameterIn.QUERY)
    @Parameter(name = "actor", in = ParameterIn.QUERY)
    @Parameter(name = "action", in = ParameterIn.QUERY)
    @Parameter(name = "from", in = ParameterIn.QUERY)
    @Parameter(name = "to", in = ParameterIn.QUERY)
    Gathered audit(
            PageQuery paging,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> filters,
            HttpServletRequest request) {
        return list("/api/admin/audit", paging, filters, newestFirst("at"), request);
    }

    /** The problem as the service said it. */
    @ExceptionHandler
    ResponseEntity<@Nullable JsonNode> on(QuestionRefused refused) {
        return ResponseEntity.status(refused.reply().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(refused.reply().body());
    }

    private Gathered list(
            String path,
            PageQuery paging,
            MultiValueMap<String, String> filters,
            Comparator<JsonNode> order,
            HttpServletRequest request) {
        if ((long) (paging.page() + 1) * paging.size() > DEEPEST) {
            throw new ListTooDeep(DEEPEST);
        }
        var question = UriComponentsBuilder.fromPath(path);
        filters.forEach((name, values) -> {
            if (!PAGING.contains(name)) {
                question.queryParam(name, values);
            }
        });
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
