package io.partnercloud.platform.openapi;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What all descriptions define alike: the problem, and the key of what shall happen once. */
final class CommonSchemas {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CommonSchemas() {}

    static void define(ObjectNode schemas) {
        schemas.set(
                "Problem",
                object(
                        "Why a request was refused (RFC 9457).",
                        Map.of(
                                "type",
                                        text(
                                                "A page that explains the code.",
                                                "/problems/billing-service/invoice_unknown"),
                                "title", text("In Russian or English, by Accept-Language.", "There is no such invoice"),
                                "status", Map.of("type", "integer", "example", 404),
                                "detail", text("What is wrong this time.", "There is no invoice 2026-000042."),
                                "instance", text("The path that was asked for.", "/api/partner/invoices/2026-000042"),
                                "code", text("Stable, in snake_case.", "invoice_unknown"),
                                "traceId", text("To be told to the support.", "6760ae3a5c5e4f0f9d2f1f4a6f1b2c3d"),
                                "errors",
                                        Map.of(
                                                "type",
                                                "array",
                                                "items",
                                                Map.of("$ref", "#/components/schemas/ProblemField"))),
                        List.of("type", "title", "status", "code")));
        schemas.set(
                "ProblemField",
                object(
                        "One thing wrong with a request.",
                        Map.of(
                                "pointer", text("A JSON pointer into the body.", "/people/0/count"),
                                "parameter", text("A parameter or header.", "sort"),
                                "code", text("Stable, in snake_case.", "out_of_range"),
                                "detail", text("In words.", "must be at least 1"),
                                "allowed",
                                        Map.of(
                                                "type", "array",
                                                "items", Map.of("type", "string"),
                                                "description", "What it could have been.")),
                        List.of("code", "detail")));
    }

    static ObjectNode idempotencyKey() {
        return JSON.valueToTree(Map.of(
                "in", "header",
                "name", "Idempotency-Key",
                "required", false,
                "description", "The same key with the same request has its effect once.",
                "schema", Map.of("type", "string", "maxLength", 200)));
    }

    /** More properties may come: a refusal can say which service would do, say. */
    private static ObjectNode object(String description, Map<String, ?> properties, List<String> required) {
        return JSON.valueToTree(Map.of(
                "type", "object",
                "description", description,
                "properties", properties,
                "required", required));
    }

    private static Map<String, ?> text(String description, String example) {
        return Map.of("type", "string", "description", description, "example", example);
    }
}
