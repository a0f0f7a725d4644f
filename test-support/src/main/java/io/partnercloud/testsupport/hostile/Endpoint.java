package io.partnercloud.testsupport.hostile;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Tokens;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One operation of the service's API, as its controller declares it, with the token of somebody who may call it. */
record Endpoint(RequestMethod method, String pattern, HandlerMethod handler) {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)[^}]*}");

    static List<Endpoint> of(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("io.partnercloud."))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Endpoint(method, path, entry.getValue()))))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    String path(Subject subject) {
        return VARIABLE.matcher(pattern)
                .replaceAll(variable -> Matcher.quoteReplacement(subject.variables()
                        .getOrDefault(variable.group(1), subject.client().toString())));
    }

    /** Whether it may say, before it looks at the rest of the request, that what the path names is not there. */
    boolean mayFindNothing(Subject subject) {
        return VARIABLE.matcher(pattern)
                .results()
                .anyMatch(variable -> !subject.variables().containsKey(variable.group(1)));
    }

    ApiClient caller(ApiClient api, Subject subject) {
        if (pattern.startsWith("/api/admin/")) {
            return api.as(Tokens.operator());
        }
        if (pattern.startsWith("/api/client/")) {
            return api.as(Tokens.client(subject.client()));
        }
        return pattern.startsWith("/api/partner/") ? api.as(Tokens.partner(subject.partner())) : api;
    }

    List<String> parameters() {
        return Stream.of(handler.getMethodParameters()).flatMap(Endpoint::names).toList();
    }

    /** The fields of its JSON body that are of this type. */
    List<String> fields(Class<?> type) {
        return Stream.of(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .flatMap(body -> Stream.of(body.getRecordComponents()))
                .filter(component -> component.getType() == type)
                .map(RecordComponent::getName)
                .toList();
    }

    boolean hasJsonBody() {
        return Stream.of(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class)
                        && parameter.getParameterType().isRecord());
    }

    /** Whether it refuses a request without a body. */
    boolean needsABody() {
        return Stream.of(handler.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestBody.class))
                .anyMatch(body -> body != null && body.required());
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }

    private static Stream<String> names(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        var declared = parameter.getParameterAnnotation(RequestParam.class);
        if (declared != null) {
            return Stream.of(
                    declared.name().isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : declared.name());
        }
        return parameter.getParameterType().getSimpleName().equals("PageQuery")
                ? Stream.of("page", "size", "sort")
                : Stream.empty();
    }
}
