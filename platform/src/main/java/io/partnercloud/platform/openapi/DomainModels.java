package io.partnercloud.platform.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.Page;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Describes what is sent and answered: a component that may not be null is required, and a list shows a page of itself. */
final class DomainModels extends ModelResolver {

    DomainModels(ObjectMapper json) {
        super(json, new ModelNames());
        openapi31(true);
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
        var java = _mapper.constructType(type.getType());
        if (java != null && java.getRawClass() == Listing.class) {
            type.type(_mapper.getTypeFactory().constructParametricType(Page.class, java.containedType(0)));
        }
        Schema<?> schema = super.resolve(type, context, next);
        var record = java != null && java.getRawClass() == Listing.class ? Page.class : raw(java);
        if (schema != null && record != null && record.isRecord()) {
            demand(defined(schema, context), record);
        }
        return schema;
    }

    private static @Nullable Class<?> raw(com.fasterxml.jackson.databind.@Nullable JavaType type) {
        return type == null ? null : type.getRawClass();
    }

    private static @Nullable Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        var ref = schema.get$ref();
        return ref == null ? schema : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static void demand(@Nullable Schema<?> schema, Class<?> type) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        Stream.of(type.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(JsonRawValue.class))
                .forEach(component -> schema.getProperties().replace(component.getName(), anyObject()));
        var properties = schema.getProperties().keySet();
        var required = new TreeSet<String>(schema.getRequired() == null ? List.of() : schema.getRequired());
        Stream.of(type.getRecordComponents())
                .filter(DomainModels::isAlwaysThere)
                .map(RecordComponent::getName)
                .filter(properties::contains)
                .forEach(required::add);
        schema.setRequired(required.isEmpty() ? null : List.copyOf(required));
    }

    private static Schema<?> anyObject() {
        return new JsonSchema().types(Set.of("object")).additionalProperties(true);
    }

    private static boolean isAlwaysThere(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }
}
