package io.partnercloud.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a description says of the shape of requests and answers. */
final class SchemaCheck {
    private static final Pattern FOREIGN = Pattern.compile(
            ".*(ResponseEntity|Http|Listing|WholeList|Map|Json|Resource|Multipart|Locale|Object|Stream).*|.*View");

    /** What the name of a property promises, whatever the type of it. */
    private static final Map<String, Pattern> BY_FORMAT = Map.of(
            "date-time", Pattern.compile("(?!^at$).*[a-z]At"),
            "date",
                    Pattern.compile(
                            "(issued|due|paid|effective|ends|expected|happened|signed)On|paidThrough|trialEndsOn"));

    private final ApiDescription api;

    SchemaCheck(ApiDescription api) {
        this.api = api;
    }

    void references() {
        var used = api.references();
        assertThat(used)
                .isNotEmpty()
                .allSatisfy(
                        ref -> assertThat(api.document().at(ref.substring(1)).isMissingNode())
                                .as(ref)
                                .isFalse());
        var defined = api.document()
                .path("components")
                .propertyStream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .flatMap(kind -> kind.getValue()
                        .propertyStream()
                        .map(one -> "#/components/" + kind.getKey() + "/" + one.getKey()))
                .collect(Collectors.toSet());
        assertThat(used).isEqualTo(new TreeSet<>(defined));
    }

    void required() {
        assertThat(schemas()).allSatisfy(schema -> {
            var properties = List.copyOf(schema.getValue().path("properties").propertyNames());
            var required = schema.getValue()
                    .path("required")
                    .valueStream()
                    .map(name -> name.asString(""))
                    .toList();
            assertThat(properties).containsAll(required);
            if (schema.getKey().endsWith("Page")) {
                assertThat(required).contains("items", "page", "size", "total");
            }
        });
        assertThat(schemas().filter(schema -> schema.getValue().path("required").size() > 0))
                .hasSizeGreaterThan(3);
    }

    /** Of each property, and of each body, it can be told what it is. */
    void types() {
        assertThat(schemas())
                .allSatisfy(schema -> assertThat(
                                schema.getValue().path("properties").properties())
                        .allSatisfy(property -> assertThat(isTyped(property.getValue()))
                                .as(property.toString())
                                .isTrue()));
        assertThat(ApiDescription.everyNode(api.document().path("paths"))
                        .map(node -> node.path("schema"))
                        .filter(JsonNode::isObject))
                .allMatch(SchemaCheck::isTyped);
    }

    void formats() {
        assertThat(schemas())
                .allSatisfy(schema -> assertThat(
                                schema.getValue().path("properties").properties())
                        .allSatisfy(property -> BY_FORMAT.forEach((format, names) -> {
                            if (names.matcher(property.getKey()).matches()) {
                                assertThat(property.getValue().path("format").asString(""))
                                        .as(property.toString())
                                        .isEqualTo(format);
                            }
                        })));
    }

    void foreign() {
        assertThat(schemas().map(Map.Entry::getKey))
                .noneMatch(name -> FOREIGN.matcher(name).matches());
    }

    private Stream<Map.Entry<String, JsonNode>> schemas() {
        return api.document().at("/components/schemas").propertyStream();
    }

    private static boolean isTyped(JsonNode schema) {
        if (Stream.of("$ref", "oneOf", "anyOf", "allOf").anyMatch(schema::has)) {
            return true;
        }
        return switch (schema.path("type").asString("")) {
            case "" -> false;
            case "object" -> schema.has("properties") || schema.has("additionalProperties");
            case "array" -> isTyped(schema.path("items"));
            default -> true;
        };
    }
}
