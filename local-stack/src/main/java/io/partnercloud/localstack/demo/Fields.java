package io.partnercloud.localstack.demo;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** Reads the fields that API.md promises, and says which one is missing. */
final class Fields {
    private Fields() {}

    static boolean has(JsonNode object, String field) {
        return object.hasNonNull(field);
    }

    static String text(JsonNode object, String field) {
        if (!has(object, field)) {
            throw new Unexpected("there is no " + field + " in " + object);
        }
        return object.get(field).asString();
    }

    static BigDecimal money(JsonNode object, String field) {
        return new BigDecimal(text(object, field));
    }
}
