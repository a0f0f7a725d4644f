package io.partnercloud.platform.input;

import io.partnercloud.platform.problem.InvalidParameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.RequestParamMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/**
 * Holds the query against what the called method declares: a parameter it does not have is refused, as an unknown property
 * of a body is, and so is a blank where it wants a word (Spring makes a null of it, also in the midst of a list).
 */
final class DeclaredQuery implements HandlerInterceptor {
    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;
    private final Map<Method, Map<String, Boolean>> declared = new ConcurrentHashMap<>();
    private final DefaultParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

    DeclaredQuery(ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        this.adapter = adapter;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod called
                && called.getBeanType().getPackageName().startsWith("io.partnercloud.")
                && !isPage(called.getMethod())) {
            var known = declared.computeIfAbsent(called.getMethod(), _ -> parametersOf(called));
            Query.of(request).forEach((name, values) -> check(known, name, values));
        }
        return true;
    }

    private static void check(Map<String, Boolean> known, String name, List<String> values) {
        var isWord = known.getOrDefault(name, known.get(firstStep(name)));
        if (isWord == null) {
            throw InvalidParameter.unknown(name, known.keySet());
        }
        if (isWord && values.stream().anyMatch(DeclaredQuery::hasBlank)) {
            throw InvalidParameter.of(name, "wrong_type", "");
        }
    }

    /** An empty value says nothing, as that of a form whose field was left empty. */
    private static boolean hasBlank(String value) {
        return !value.isEmpty() && Stream.of(value.split(",", -1)).anyMatch(String::isBlank);
    }

    /** By name, and whether it is a word of an enum. */
    private Map<String, Boolean> parametersOf(HandlerMethod called) {
        var found = new TreeMap<String, Boolean>();
        chosenBy(called.getMethod()).forEach(name -> found.put(name, false));
        for (MethodParameter argument : called.getMethodParameters()) {
            argument.initParameterNameDiscovery(names);
            switch (resolverOf(argument)) {
                case DeclaresParameters own -> own.parametersOf(argument).forEach(name -> found.put(name, false));
                case RequestParamMethodArgumentResolver _ ->
                    found.put(nameOf(argument), isWord(ResolvableType.forMethodParameter(argument)));
                case ServletModelAttributeMethodProcessor _ -> putFields(argument.getParameterType(), found);
                default -> {} // reads something else than the query
            }
        }
        return found;
    }

    /** A page's own script reads its query, and links to it carry what they like. */
    private static boolean isPage(Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return mapping != null && List.of(mapping.produces()).contains(MediaType.TEXT_HTML_VALUE);
    }

    /** What the query must say for this method to be called at all, such as {@code preview=true}. */
    private static Stream<String> chosenBy(Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return mapping == null
                ? Stream.empty()
                : Stream.of(mapping.params())
                        .filter(condition -> !condition.startsWith("!"))
                        .map(condition -> condition.split("!?=", 2)[0]);
    }

    private static boolean isWord(ResolvableType type) {
        var element = type.isArray() ? type.getComponentType() : type.hasGenerics() ? type.getGeneric(0) : type;
        return element.toClass().isEnum();
    }

    private HandlerMethodArgumentResolver resolverOf(MethodParameter argument) {
        return Objects.requireNonNull(adapter.getObject().getArgumentResolvers()).stream()
                .filter(resolver -> resolver.supportsParameter(argument))
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(MethodParameter argument) {
        var stated = argument.getParameterAnnotation(RequestParam.class);
        return stated == null || stated.name().isEmpty()
                ? Objects.requireNonNullElse(argument.getParameterName(), "")
                : stated.name();
    }

    /** The fields of a record that is bound from the query; {@code a.b} and {@code a[0]} belong to its field a. */
    private static void putFields(Class<?> type, Map<String, Boolean> found) {
        if (type.isRecord()) {
            for (RecordComponent field : type.getRecordComponents()) {
                found.put(field.getName(), isWord(ResolvableType.forType(field.getGenericType())));
            }
        } else {
            for (PropertyDescriptor property : BeanUtils.getPropertyDescriptors(type)) {
                found.put(property.getName(), false);
            }
        }
    }

    private static String firstStep(String name) {
        return name.split("[.\\[]", 2)[0];
    }
}
