package io.partnercloud.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Says a problem in the caller's language, or writes it straight into a response where no controller is reached. */
public final class ProblemWriter {
    private final String service;
    private final ProblemTexts texts;
    private final JsonMapper json;

    ProblemWriter(String service, ProblemTexts texts, JsonMapper json) {
        this.service = service;
        this.texts = texts;
        this.json = json;
    }

    ProblemDetail say(Problem problem, HttpServletRequest request) {
        var language = Languages.of(request);
        var said = ProblemDetail.forStatus(problem.getStatusCode());
        said.setType(URI.create("/problems/" + service + "/" + problem.code()));
        said.setTitle(texts.titleOrStatus(problem, language));
        texts.detail(problem.code(), problem.details(), language).ifPresent(said::setDetail);
        said.setInstance(path(request));
        said.setProperty("code", problem.code());
        if (!problem.errors().isEmpty()) {
            said.setProperty(
                    "errors",
                    problem.errors().stream()
                            .map(error -> entry(error, language))
                            .toList());
        }
        var trace = MDC.get("traceId");
        if (trace != null) {
            said.setProperty("traceId", trace);
        }
        var more = problem.getBody().getProperties();
        if (more != null) {
            more.forEach(said::setProperty);
        }
        return said;
    }

    /** For filters; a response that is already on its way stays as it is. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var body = json.writeValueAsBytes(say(problem, request));
        response.setStatus(problem.getStatusCode().value());
        problem.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.setHeader("Content-Language", Languages.of(request).toLanguageTag());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** The path that was asked for, also where the container has forwarded the failure to the error page. */
    private static URI path(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        try {
            return URI.create(String.valueOf(asked == null ? request.getRequestURI() : asked));
        } catch (IllegalArgumentException _) {
            return URI.create("/"); // what is no address has no name
        }
    }

    private Map<String, Object> entry(FieldError error, Locale language) {
        var entry = new LinkedHashMap<String, Object>();
        if (error.pointer() != null) {
            entry.put("pointer", error.pointer());
        }
        if (error.parameter() != null) {
            entry.put("parameter", error.parameter());
        }
        entry.put("code", error.code());
        entry.put("detail", texts.of(error, language));
        var allowed = error.details().get("allowed");
        if (allowed != null) {
            entry.put("allowed", List.of(allowed.split(", ", -1)));
        }
        return entry;
    }
}
