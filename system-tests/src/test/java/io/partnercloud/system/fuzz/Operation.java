package io.partnercloud.system.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation as an OpenAPI document describes it.
 *
 * @param document where its references lead
 */
public record Operation(String method, String path, JsonNode description, JsonNode document) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** All of a document, in its order. */
    public static List<Operation> of(JsonNode document) {
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                operation.getValue(),
                                document)))
                .toList();
    }

    /** Who may call it; nobody stands for everybody. */
    public Set<String> roles() {
        return description
                .path("x-roles")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it answers with this status when all is well, as far as it says. */
    public boolean declares(int status) {
        return description.path("responses").has(Integer.toString(status));
    }

    Stream<JsonNode> parameters(String place) {
        return description
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asString("").equals(place));
    }

    Optional<JsonNode> jsonBody() {
        return Optional.of(description.at("/requestBody/content/application~1json/schema"))
                .filter(JsonNode::isObject);
    }

    /** The first form that is not JSON and takes a body: a file, or fields of a form. */
    Optional<String> otherBody() {
        return description
                .at("/requestBody/content")
                .propertyStream()
                .map(java.util.Map.Entry::getKey)
                .filter(type -> !type.equals("application/json"))
                .findFirst();
    }

    /** What a reference leads to, else the node itself. */
    JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
