package io.partnercloud.system.fuzz;

import io.partnercloud.contracts.catalogue.EventJson;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values as a schema allows them, and such as nobody should send. */
final class Values {
    private static final int DEEPEST = 6;
    private static final JsonNodeFactory JSON = EventJson.MAPPER.getNodeFactory();

    /** Each has broken some service of this world. */
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "\u001b[2J",
            "a\u202eb",
            "\r\nX-Injected: 1",
            "'; drop table invoices; --",
            "%' or '1'='1",
            "<script>alert(1)</script>",
            "${jndi:ldap://localhost/a}",
            "{{7*7}}",
            "../../../etc/passwd",
            "=1+1",
            "\ud83d\udca5".repeat(40),
            "Я".repeat(3_000),
            "-1",
            "0",
            "1e308",
            "NaN",
            "99999999999999999999",
            "-0.00",
            "0.001",
            "+999999999-12-31",
            "0000-01-01",
            "2026-02-30",
            "2026-13",
            "2026-Q5",
            "9999-12-31T23:59:60Z",
            "null",
            "undefined",
            "true",
            "[]",
            "%00",
            "%ZZ");

    private final Operation operation;
    private final Known known;
    private final RandomGenerator random;

    Values(Operation operation, Known known, RandomGenerator random) {
        this.operation = operation;
        this.known = known;
        this.random = random;
    }

    String hostile() {
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }

    /** Something of another kind than any field wants. */
    JsonNode odd() {
        return switch (random.nextInt(8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(true);
            case 2 -> JSON.numberNode(random.nextLong());
            case 3 -> JSON.numberNode(1e300);
            case 4 -> JSON.arrayNode();
            case 5 -> JSON.objectNode();
            case 6 -> JSON.arrayNode().add(JSON.objectNode());
            default -> JSON.stringNode(hostile());
        };
    }

    JsonNode valid(String name, JsonNode schema) {
        return valid(name, schema, 0);
    }

    private JsonNode valid(String name, JsonNode reference, int depth) {
        var schema = operation.resolved(reference);
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            var choices = schema.path(choice);
            if (!choices.isEmpty()) {
                return valid(name, choices.get(random.nextInt(choices.size())), depth + 1);
            }
        }
        var words = schema.path("enum");
        if (!words.isEmpty()) {
            return words.get(random.nextInt(words.size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer" -> JSON.numberNode(random.nextInt(5));
            case "number" -> JSON.numberNode(random.nextInt(1_000) / 100.0);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.stringNode(text(name, schema));
        };
    }

    /** The first of several, such as string before null. */
    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.path(0).asString("") : type.asString(schema.has("properties") ? "object" : "");
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = JSON.objectNode();
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").properties().forEach(property -> {
            var isWanted = required.contains(property.getKey()) || random.nextBoolean();
            if (isWanted && depth < DEEPEST) {
                object.set(property.getKey(), valid(property.getKey(), property.getValue(), depth + 1));
            }
        });
        return object;
    }

    private JsonNode array(String name, JsonNode schema, int depth) {
        var array = JSON.arrayNode();
        for (int n = random.nextInt(3); n > 0 && depth < DEEPEST; n--) {
            array.add(valid(name, schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(String name, JsonNode schema) {
        if (random.nextInt(10) < 7) {
            var there = known.named(name, random);
            if (there.isPresent()) {
                return there.get();
            }
        }
        return switch (schema.path("format").asString("")) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" -> "2026-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
            case "date-time" -> "2026-11-%02dT10:00:00Z".formatted(1 + random.nextInt(28));
            case "email" -> "fuzz-%d@example.test".formatted(random.nextInt(1_000));
            case "uri" -> "https://example.test/" + random.nextInt(1_000);
            default -> schema.path("example").asString("Слово " + random.nextInt(1_000));
        };
    }
}
