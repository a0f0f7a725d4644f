package io.partnercloud.contracts.catalogue;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.contracts.values.Quarter;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The JSON Schema (draft 2020-12) that follows from an event's record. Unknown fields stay allowed: consumers ignore them. */
final class RecordSchema {
    private RecordSchema() {}

    static Map<String, Object> of(EventCatalogue.Entry entry) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:partner-cloud:event:" + entry.wireType());
        schema.put("title", entry.record().getSimpleName());
        schema.putAll(object(entry.record()));
        return schema;
    }

    static boolean isOptional(RecordComponent component) {
        return isNullable(component.getAnnotatedType());
    }

    private static boolean isNullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Map<String, Object> object(Class<?> type) {
        var properties = new LinkedHashMap<String, Object>();
        for (var component : type.getRecordComponents()) {
            var schema = schema(component.getGenericType());
            properties.put(
                    component.getName(),
                    isOptional(component) ? Map.of("anyOf", List.of(schema, Map.of("type", "null"))) : schema);
        }
        var object = new LinkedHashMap<String, Object>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put(
                "required",
                Arrays.stream(type.getRecordComponents())
                        .filter(component -> !isOptional(component))
                        .map(RecordComponent::getName)
                        .toList());
        return object;
    }

    private static Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? ordered("type", "array", "items", schema(arguments[0]))
                    : ordered("type", "object", "additionalProperties", schema(arguments[1]));
        }
        if (!(type instanceof Class<?> named)) {
            throw new IllegalArgumentException("no schema for " + type);
        }
        if (named.isEnum()) {
            return ordered(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(named.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
        var scalar = SCALARS.get(named);
        if (scalar != null) {
            return scalar;
        }
        if (named.isRecord()) {
            return object(named);
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private static final Map<Class<?>, Map<String, Object>> SCALARS = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(UUID.class, ordered("type", "string", "format", "uuid")),
            Map.entry(LocalDate.class, ordered("type", "string", "format", "date")),
            Map.entry(Instant.class, ordered("type", "string", "format", "date-time")),
            Map.entry(YearMonth.class, pattern("^\\d{4}-\\d{2}$")),
            Map.entry(Quarter.class, pattern("^\\d{4}-Q[1-4]$")),
            Map.entry(Money.class, pattern("^-?\\d+\\.\\d{2}$")),
            Map.entry(PartnerCode.class, pattern("^\\d{4}$")),
            Map.entry(ClientLogin.class, pattern("^1R\\d{5,}$")));

    private static Map<String, Object> pattern(String regex) {
        return ordered("type", "string", "pattern", regex);
    }

    private static Map<String, Object> ordered(String key1, Object value1, String key2, Object value2) {
        var map = new LinkedHashMap<String, Object>();
        map.put(key1, value1);
        map.put(key2, value2);
        return map;
    }
}
