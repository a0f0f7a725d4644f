package io.partnercloud.platform.web;

import io.partnercloud.platform.export.ExportFormat;
import io.partnercloud.platform.input.DeclaresParameters;
import io.partnercloud.platform.problem.InvalidParameter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Reads {@code page}, {@code size} and {@code sort} of a request, and whether it asks for a page or for the whole list. */
final class PageQueryArgumentResolver implements HandlerMethodArgumentResolver, DeclaresParameters {
    private static final int MAX_PAGE = 1_000_000;

    private final ContentNegotiationStrategy negotiation = new HeaderContentNegotiationStrategy();

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageQuery.class;
    }

    @Override
    public Set<String> parametersOf(MethodParameter argument) {
        return Set.of("page", "size", "sort");
    }

    @Override
    public PageQuery resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws HttpMediaTypeNotAcceptableException {
        return new PageQuery(
                number(request, "page", 0, 0, MAX_PAGE),
                number(request, "size", PageQuery.DEFAULT_SIZE, 1, PageQuery.MAX_SIZE),
                sorts(request.getParameterValues("sort")),
                isExportable(parameter) && asksForExport(request));
    }

    private static boolean isExportable(MethodParameter parameter) {
        var answer = ResolvableType.forMethodReturnType(Objects.requireNonNull(parameter.getMethod()));
        return Listing.class == answer.resolve() || Listing.class == answer.resolveGeneric(0);
    }

    /** The answer depends on what is accepted and on the language of the titles; whoever keeps answers has to know. */
    private boolean asksForExport(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        var answer = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
        answer.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        var wish = ExportFormat.preferred(negotiation.resolveMediaTypes(request));
        wish.ifPresent(format -> {
            answer.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            request.setAttribute(
                    HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE,
                    Set.of(format.mediaType()),
                    RequestAttributes.SCOPE_REQUEST);
        });
        return wish.isPresent();
    }

    private static int number(NativeWebRequest request, String name, int absent, int min, int max) {
        var text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return absent;
        }
        try {
            var number = Integer.parseInt(text.strip());
            if (number < min || number > max) {
                throw InvalidParameter.of(name, "out_of_range", text);
            }
            return number;
        } catch (NumberFormatException _) {
            throw InvalidParameter.of(name, "wrong_type", text);
        }
    }

    private static List<PageQuery.Sort> sorts(String @Nullable [] values) {
        return values == null
                ? List.of()
                : Stream.of(values)
                        .filter(value -> !value.isBlank())
                        .map(PageQueryArgumentResolver::sort)
                        .toList();
    }

    private static PageQuery.Sort sort(String value) {
        var parts = value.strip().split(",", -1);
        var direction = parts.length == 1 ? "asc" : parts[1].strip();
        if (parts.length > 2 || !(direction.equals("asc") || direction.equals("desc"))) {
            throw InvalidParameter.of("sort", "format", value);
        }
        return new PageQuery.Sort(parts[0].strip(), direction.equals("desc"));
    }
}
