package io.partnercloud.testsupport.lists;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.ModelAttributeMethodProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An endpoint of the service that answers a list, as its controller declares it. */
record ListEndpoint(String path, HandlerMethod handler, Predicate<MethodParameter> isBound) {
    private static final String LISTING = "io.partnercloud.platform.web.Listing";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String PAGE = "io.partnercloud.platform.web.Page";

    /** A parameter that narrows the list. */
    record Filter(String name, boolean required, ResolvableType type) {
        /** The words that a request may say, where there are few. */
        Optional<List<String>> words() {
            var element = Collection.class.isAssignableFrom(type.toClass()) ? type.getGeneric(0) : type;
            var raw = element.toClass();
            if (raw.isEnum()) {
                return Optional.of(Stream.of(raw.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList());
            }
            return raw == Boolean.class || raw == boolean.class
                    ? Optional.of(List.of("true", "false"))
                    : Optional.empty();
        }
    }

    static List<ListEndpoint> of(RequestMappingHandlerMapping mappings, RequestMappingHandlerAdapter adapter) {
        var resolvers = Objects.requireNonNull(adapter.getArgumentResolvers());
        Predicate<MethodParameter> isBound = parameter -> resolvers.stream()
                .filter(resolver -> resolver.supportsParameter(parameter))
                .findFirst()
                .filter(ModelAttributeMethodProcessor.class::isInstance)
                .isPresent();
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> {
                    var methods = mapping.getKey().getMethodsCondition().getMethods();
                    return methods.isEmpty() || methods.contains(RequestMethod.GET);
                })
                .flatMap(mapping -> mapping.getKey().getPatternValues().stream()
                        .map(path -> new ListEndpoint(path, mapping.getValue(), isBound)))
                .filter(endpoint -> endpoint.path.startsWith("/api/"))
                .filter(endpoint ->
                        endpoint.isListing() || endpoint.shortcoming().isPresent())
                .sorted((a, b) -> a.path.compareTo(b.path))
                .toList();
    }

    /** What it lacks to be a list like all others. */
    Optional<String> shortcoming() {
        var answer = answer();
        if (answer.getName().equals(PAGE)) {
            return Optional.of("answers a Page: a Listing could be exported, too");
        }
        return Collection.class.isAssignableFrom(answer) || (answer.isArray() && answer != byte[].class)
                ? Optional.of("answers all at once: a Listing has pages")
                : Optional.empty();
    }

    /** Each by itself, or all of them as the components of a record that the request is bound to. */
    List<Filter> filters() {
        return Stream.of(handler.getMethodParameters())
                .flatMap(parameter -> isBound.test(parameter) ? components(parameter) : alone(parameter))
                .toList();
    }

    /** From the path: a controller may receive what a variable names in place of the variable. */
    List<String> pathVariables() {
        return VARIABLE.matcher(path)
                .results()
                .map(variable -> variable.group(1))
                .toList();
    }

    @Override
    public String toString() {
        return "GET " + path;
    }

    private boolean isListing() {
        return answer().getName().equals(LISTING);
    }

    private Class<?> answer() {
        var declared = ResolvableType.forMethodReturnType(handler.getMethod());
        return declared.toClass().getName().equals("org.springframework.http.ResponseEntity")
                ? declared.getGeneric(0).toClass()
                : declared.toClass();
    }

    private static Stream<Filter> components(MethodParameter parameter) {
        return Stream.of(parameter.getParameterType().getRecordComponents())
                .map(component -> new Filter(
                        component.getName(),
                        Stream.of(component.getAccessor().getAnnotations())
                                .anyMatch(each ->
                                        each.annotationType().getSimpleName().equals("NotNull")),
                        ResolvableType.forMethodReturnType(component.getAccessor())));
    }

    private static Stream<Filter> alone(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestParam.class)
                        && !Map.class.isAssignableFrom(parameter.getParameterType())
                ? Stream.of(filter(parameter))
                : Stream.empty();
    }

    private static Filter filter(MethodParameter parameter) {
        var annotation = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        var required = annotation.required() && annotation.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        return new Filter(name(parameter), required, ResolvableType.forMethodParameter(parameter));
    }

    private static String name(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return Objects.requireNonNull(parameter.getParameterName());
    }
}
