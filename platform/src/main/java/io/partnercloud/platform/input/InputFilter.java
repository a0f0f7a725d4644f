package io.partnercloud.platform.input;

import io.partnercloud.platform.problem.Problem;
import io.partnercloud.platform.problem.ProblemWriter;
import io.partnercloud.platform.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** The first look at a request: unfit characters in its path, query, form or headers (400), a type that is none (415). */
final class InputFilter extends OncePerRequestFilter {
    private final ProblemWriter problems;

    InputFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var problem = problemOf(request);
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, problem);
        }
    }

    private static @Nullable Problem problemOf(HttpServletRequest request) {
        for (String name : Collections.list(request.getHeaderNames())) {
            if (!Collections.list(request.getHeaders(name)).stream().allMatch(InputFilter::isFitHeader)) {
                return Problem.invalidParameter(name, "forbidden_characters");
            }
        }
        if (!isType(request.getContentType())) {
            return Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type");
        }
        return isFitPath(request)
                ? problemOfParameters(request)
                : Problem.of(HttpStatus.BAD_REQUEST, "invalid_request");
    }

    /** Headers come in as ISO 8859-1; what was sent in UTF-8 is looked at as such. */
    private static boolean isFitHeader(String value) {
        return value.chars().allMatch(each -> each == '\t' || (each >= ' ' && each < 0x7F) || each > 0x9F)
                && Characters.areFitLines(
                        new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    private static boolean isType(@Nullable String contentType) {
        if (contentType == null) {
            return true;
        }
        try {
            return MediaType.parseMediaType(contentType).isConcrete();
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }

    private static boolean isFitPath(HttpServletRequest request) {
        return Characters.areFit(request.getServletPath())
                && (request.getPathInfo() == null || Characters.areFit(request.getPathInfo()));
    }

    private static @Nullable Problem problemOfParameters(HttpServletRequest request) {
        try {
            var query = Query.of(request);
            var unfit = Stream.concat(query.entrySet().stream(), fields(request))
                    .filter(each -> !isFit(each.getKey(), each.getValue()))
                    .findFirst();
            return unfit.map(each -> Problem.invalidParameter(printable(each.getKey()), "forbidden_characters"))
                    .orElse(null);
        } catch (InvalidParameterException e) { // the container's word about a form
            return Problems.of(e, request);
        } catch (IllegalArgumentException _) { // half a percent sign
            return Problem.of(HttpStatus.BAD_REQUEST, "invalid_request");
        }
    }

    private static boolean isFit(String name, List<String> values) {
        return Characters.areFit(name) && values.stream().allMatch(Characters::areFit);
    }

    /** Of a form; an upload's fields are left to its reader, since asking for them would read the files here. */
    private static Stream<Map.Entry<String, List<String>>> fields(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && MediaType.APPLICATION_FORM_URLENCODED.includes(MediaType.parseMediaType(type))
                ? request.getParameterMap().entrySet().stream()
                        .map(field -> Map.entry(field.getKey(), List.of(field.getValue())))
                : Stream.empty();
    }

    private static String printable(String name) {
        return name.codePoints()
                .filter(each -> Characters.areFit(Character.toString(each)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
