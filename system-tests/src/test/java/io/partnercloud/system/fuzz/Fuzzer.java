package io.partnercloud.system.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the n-th request of a seed: most of it as the operation says, something of it as nobody should send it. */
public final class Fuzzer {
    private static final List<String> CALLERS = List.of("", "PARTNER", "OPERATOR", "PARTNER-2");
    private static final List<String> ODD_BODIES = List.of(
            "", "{", "[]", "nothing", "\"\\ud800\"", "{\"a\":".repeat(2_000), "[".repeat(5_000), "{\"\\u0000\":1}");
    private static final List<String> ODD_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json;charset=utf-16",
            "nonsense",
            "multipart/form-data",
            "*/*");
    private static final List<String> ODD_ACCEPTS =
            List.of("image/png", "text/csv", "nonsense", "*/*;q=0", "application/pdf", "text/html");

    private final List<Operation> operations;
    private final Known known;
    private final long seed;

    public Fuzzer(List<Operation> operations, Known known, long seed) {
        this.operations = List.copyOf(operations);
        this.known = known;
        this.seed = seed;
    }

    public FuzzedRequest request(int number) {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        var operation = operations.get(random.nextInt(operations.size()));
        var values = new Values(operation, known, random);
        var headers = new LinkedHashMap<String, String>();
        headers.put(
                "Idempotency-Key",
                UUID.nameUUIDFromBytes((seed + "-" + number).getBytes(StandardCharsets.UTF_8))
                        .toString());
        if (oneIn(20, random)) {
            headers.put("Accept", any(ODD_ACCEPTS, random));
        }
        var body = body(operation, values, headers, random);
        return new FuzzedRequest(
                operation, target(operation, values, random), headers, body, caller(operation, random));
    }

    private static String caller(Operation operation, RandomGenerator random) {
        var roles = List.copyOf(operation.roles());
        var isMeant = !roles.isEmpty() && random.nextInt(10) < 8;
        return isMeant ? roles.get(random.nextInt(roles.size())) : any(CALLERS, random);
    }

    private String target(Operation operation, Values values, RandomGenerator random) {
        var path = operation.path();
        for (JsonNode variable : operation.parameters("path").toList()) {
            var name = variable.path("name").asString();
            var value = oneIn(8, random)
                    ? values.hostile()
                    : known.inPath(operation.path(), name, random)
                            .orElseGet(() ->
                                    values.valid(name, variable.path("schema")).asString("1"));
            path = path.replace("{" + name + "}", encoded(value.isEmpty() ? "-" : value));
        }
        var query = new ArrayList<String>();
        operation.parameters("query").forEach(parameter -> {
            if (parameter.path("required").asBoolean(false) || oneIn(3, random)) {
                var name = parameter.path("name").asString();
                var value = oneIn(4, random) ? values.hostile() : word(values.valid(name, parameter.path("schema")));
                query.add(encoded(name) + "=" + encoded(value));
            }
        });
        if (oneIn(25, random)) {
            query.add(encoded(values.hostile()) + "=" + encoded(values.hostile()));
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private @Nullable String body(
            Operation operation, Values values, Map<String, String> headers, RandomGenerator random) {
        var schema = operation.jsonBody();
        if (schema.isEmpty()) {
            operation.otherBody().ifPresent(type -> headers.put("Content-Type", type));
            return operation.otherBody().isPresent() ? values.hostile() : null;
        }
        headers.put("Content-Type", oneIn(25, random) ? any(ODD_TYPES, random) : "application/json");
        if (oneIn(15, random)) {
            return any(ODD_BODIES, random);
        }
        var body = values.valid("", schema.get());
        for (int n = random.nextInt(3); n > 0; n--) {
            spoil(body, values, random);
        }
        return body.toString();
    }

    /** One field of it, however deep: gone, of another kind, hostile, or one more that nobody knows. */
    private static void spoil(JsonNode body, Values values, RandomGenerator random) {
        var objects = new ArrayList<ObjectNode>();
        collect(body, objects);
        if (objects.isEmpty()) {
            return;
        }
        var object = objects.get(random.nextInt(objects.size()));
        var names = List.copyOf(object.propertyNames());
        if (names.isEmpty() || oneIn(6, random)) {
            object.set(values.hostile(), values.odd());
            return;
        }
        var name = any(names, random);
        switch (random.nextInt(3)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, values.odd());
            default -> object.put(name, values.hostile());
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.values().forEach(child -> collect(child, objects));
    }

    private static String word(JsonNode value) {
        return value.isValueNode()
                ? value.asString()
                : value.isArray() ? value.path(0).asString("") : value.toString();
    }

    private static boolean oneIn(int many, RandomGenerator random) {
        return random.nextInt(many) == 0;
    }

    private static <T> T any(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
