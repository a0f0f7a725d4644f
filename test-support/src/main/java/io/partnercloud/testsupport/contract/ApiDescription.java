package io.partnercloud.testsupport.contract;

import io.partnercloud.testsupport.ApiClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The description of a service's API (OpenAPI), as whoever knows nothing else of the service reads it. */
public final class ApiDescription {
    /** For linters and generators of clients, which are no part of the build. */
    private static final Path COPY = Path.of("target", "openapi.json");

    private final JsonNode document;

    private ApiDescription(JsonNode document) {
        this.document = document;
    }

    /** One operation and where it stands. */
    public record Operation(String method, String path, JsonNode said) {
        public String id() {
            return said.path("operationId").asString("");
        }

        /** The roles of which a caller must have one; none where anybody may call. */
        public List<String> roles() {
            return said.path("x-roles")
                    .valueStream()
                    .map(role -> role.asString(""))
                    .toList();
        }

        /** The right that a caller needs besides the role; none where the role is enough. */
        public List<String> rights() {
            return said.path("x-rights")
                    .valueStream()
                    .map(right -> right.asString(""))
                    .toList();
        }

        @Override
        public String toString() {
            return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        }
    }

    /** Asks the service for it and leaves a copy in {@code target/openapi.json}. */
    public static ApiDescription of(ApiClient api) {
        var answer = api.anonymous().get("/v3/api-docs").expect(200);
        try {
            Files.write(COPY, answer.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ApiDescription(answer.json());
    }

    JsonNode document() {
        return document;
    }

    public List<Operation> operations() {
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> new Operation(operation.getKey(), path.getKey(), operation.getValue())))
                .toList();
    }

    /** The names of the parameters of an operation that stand there. */
    List<String> parameters(Operation operation, String place) {
        return operation
                .said()
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asString("").equals(place))
                .map(parameter -> parameter.path("name").asString(""))
                .toList();
    }

    /** The parameters of a query that must be there. */
    List<String> demanded(Operation operation) {
        return operation
                .said()
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .filter(parameter -> parameter.path("required").asBoolean(false))
                .map(parameter -> parameter.path("name").asString(""))
                .toList();
    }

    JsonNode resolved(JsonNode node) {
        var ref = node.path("$ref").asString("");
        return ref.isEmpty() ? node : document.at(ref.substring(1));
    }

    /** All that is referred to anywhere. */
    Set<String> references() {
        var found = new TreeSet<String>();
        everyNode(document)
                .map(node -> node.path("$ref").asString(""))
                .filter(ref -> !ref.isEmpty())
                .forEach(found::add);
        return found;
    }

    /** Every object and array of it. */
    static Stream<JsonNode> everyNode(JsonNode node) {
        return Stream.concat(
                Stream.of(node),
                node.valueStream().filter(JsonNode::isContainer).flatMap(ApiDescription::everyNode));
    }
}
