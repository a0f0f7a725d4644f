package io.partnercloud.platform.web;

import io.partnercloud.platform.export.ExportFormat;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;

/** Describes lists: how a page is asked for, and in which forms the whole of it is exported. */
final class DescribedLists implements OperationCustomizer {
    private static final String ANY = "*/*";
    private static final String JSON = "application/json";
    private static final String ANSWER =
            "One page as JSON. As text/csv or XLSX the whole list, filtered and sorted, as a stream; Accept-Language"
                    + " decides the language of the titles and how CSV is written. An export that breaks off ends"
                    + " without the end of its body.";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (takesPage(handler)) {
            operation
                    .addParametersItem(query("page", new IntegerSchema()._default(0)))
                    .addParametersItem(query("size", new IntegerSchema()._default(PageQuery.DEFAULT_SIZE)))
                    .addParametersItem(query("sort", new StringSchema().example("field,desc")));
        }
        if (answersListing(handler)) {
            var answer = Objects.requireNonNull(operation.getResponses().get("200"));
            answer.setDescription(ANSWER);
            var page = answer.getContent().remove(ANY);
            if (page != null) {
                answer.getContent().addMediaType(JSON, page);
            }
            for (ExportFormat format : ExportFormat.values()) {
                answer.getContent()
                        .addMediaType(
                                format.mediaType().toString(),
                                new MediaType().schema(new StringSchema().format("binary")));
            }
        }
        return operation;
    }

    /** What JSON shows of a {@link Listing} is a {@link Page}. */
    static @Nullable Schema<?> asPage(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var java = Json.mapper().constructType(type.getType());
        if (java != null && java.getRawClass() == Listing.class) {
            type.type(Json.mapper().getTypeFactory().constructParametricType(Page.class, java.containedType(0)));
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    private static boolean takesPage(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == PageQuery.class);
    }

    private static boolean answersListing(HandlerMethod handler) {
        var answer = ResolvableType.forMethodReturnType(handler.getMethod());
        return answer.resolve() == Listing.class || answer.getGeneric(0).resolve() == Listing.class;
    }

    private static Parameter query(String name, Schema<?> schema) {
        return new Parameter().in("query").name(name).required(false).schema(schema);
    }
}
