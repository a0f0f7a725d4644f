package io.partnercloud.platform.openapi;

import io.partnercloud.platform.export.ExportFormat;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** What only the method of the controller knows: whether it answers a list, how a page is asked for, how it is exported, its own name. */
final class DescribedMethods implements OperationCustomizer {
    /** Set where a list is answered; for {@link Contract}, not for readers. */
    static final String LIST = "x-list";

    /** The name that the controller gives; for {@link Contract}, not for readers. */
    static final String NAME = "x-name";

    /** A client that is generated reads JSON: as one more form of the answer they would give each list a second type. */
    private static final String EXPORTED_AS = "x-exported-as";

    private static final String ANSWER =
            "One page as JSON. As text/csv or XLSX the whole list, filtered and sorted, as a stream; Accept-Language"
                    + " decides the language of the titles and how CSV is written. An export that breaks off ends"
                    + " without the end of its body.";

    @Override
    public io.swagger.v3.oas.models.Operation customize(
            io.swagger.v3.oas.models.Operation operation, HandlerMethod handler) {
        var own = AnnotatedElementUtils.findMergedAnnotation(
                handler.getMethod(), io.swagger.v3.oas.annotations.Operation.class);
        if (own != null && !own.operationId().isEmpty()) {
            operation.addExtension(NAME, own.operationId());
        }
        describePreview(operation, handler);
        describeFiles(operation, handler);
        if (takesPage(handler)) {
            operation.addExtension(LIST, true);
            operation
                    .addParametersItem(query("page", number(0, 0, null), "Counts from 0."))
                    .addParametersItem(query(
                            "size",
                            number(PageQuery.DEFAULT_SIZE, 1, PageQuery.MAX_SIZE),
                            "The most that one page shows."))
                    .addParametersItem(query(
                            "sort",
                            new StringSchema().example("field,desc"),
                            "A field of the answer, and the direction: asc or desc."));
        }
        if (answers(handler) == Listing.class) {
            var answer = Objects.requireNonNull(operation.getResponses().get("200"));
            answer.setDescription(ANSWER);
            answer.addExtension(EXPORTED_AS, exported());
        }
        return operation;
    }

    /** One path does it or previews it, by a parameter that chooses the method of the controller. */
    private static void describePreview(io.swagger.v3.oas.models.Operation operation, HandlerMethod handler) {
        if (List.of(mapping(handler).params()).contains("preview=true")) {
            operation.addParametersItem(query(
                    "preview", new BooleanSchema()._default(false), "Whether to say only what it would come to."));
        }
    }

    /** What a controller reads as a stream is a file. */
    private static void describeFiles(io.swagger.v3.oas.models.Operation operation, HandlerMethod handler) {
        if (Stream.of(handler.getMethodParameters())
                .noneMatch(parameter -> parameter.getParameterType() == InputStream.class)) {
            return;
        }
        if (operation.getRequestBody() == null) {
            operation.setRequestBody(new RequestBody().content(new Content()));
        }
        for (String form : mapping(handler).consumes()) {
            operation
                    .getRequestBody()
                    .getContent()
                    .addMediaType(form, new MediaType().schema(new StringSchema().format("binary")));
        }
    }

    private static List<String> exported() {
        return Stream.of(ExportFormat.values())
                .map(format -> format.mediaType().toString())
                .toList();
    }

    private static RequestMapping mapping(HandlerMethod handler) {
        return Objects.requireNonNull(
                AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class));
    }

    private static boolean takesPage(HandlerMethod handler) {
        return answers(handler) == Page.class
                || Stream.of(handler.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == PageQuery.class);
    }

    private static @Nullable Class<?> answers(HandlerMethod handler) {
        var answer = ResolvableType.forMethodReturnType(handler.getMethod());
        var inner = answer.getGeneric(0).resolve();
        return inner == Listing.class || inner == Page.class ? inner : answer.resolve();
    }

    private static Schema<?> number(int absent, int least, @Nullable Integer most) {
        var schema = new IntegerSchema()._default(absent).minimum(BigDecimal.valueOf(least));
        return most == null ? schema : schema.maximum(BigDecimal.valueOf(most));
    }

    private static Parameter query(String name, Schema<?> schema, String description) {
        return new Parameter()
                .in("query")
                .name(name)
                .required(false)
                .description(description)
                .schema(schema);
    }
}
