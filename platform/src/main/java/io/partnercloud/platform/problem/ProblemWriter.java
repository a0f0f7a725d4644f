package io.partnercloud.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Says a problem in the caller's language: as the members of its JSON, or straight into a response where no controller is reached. */
public final class ProblemWriter {
    private final String service;
    private final ProblemTexts texts;
    private final JsonMapper json;

    ProblemWriter(String service, ProblemTexts texts, JsonMapper json) {
        this.service = service;
        this.texts = texts;
        this.json = json;
    }

    /** The members in the order they are written. */
    Map<String, Object> members(Problem problem, HttpServletRequest request) {
        var language = Languages.of(request);
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "/problems/" + service + "/" + problem.code());
        members.put("title", texts.titleOrStatus(problem, language));
        members.put("status", problem.status());
        texts.detail(problem.code(), problem.details(), language).ifPresent(detail -> members.put("detail", detail));
        members.put("instance", path(request));
        members.put("code", problem.code());
        if (!problem.errors().isEmpty()) {
            members.put(
                    "errors",
                    problem.errors().stream()
                            .map(error -> entry(error, language))
                            .toList());
        }
        var trace = MDC.get("traceId");
        if (trace != null) {
            members.put("traceId", trace);
        }
        problem.properties().forEach(members::putIfAbsent);
        return members;
    }

    /** For filters; a response that is already on its way stays as it is. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var body = json.writeValueAsBytes(members(problem, request));
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setHeader("Content-Language", Languages.of(request).toLanguageTag());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** The path that was asked for, also where the container has forwarded the failure to the error page. */
    private static String path(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
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
