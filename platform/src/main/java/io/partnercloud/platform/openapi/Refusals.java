package io.partnercloud.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** With what an operation may be refused, as its method, its path and what it takes say; the code in the problem says more. */
enum Refusals {
    BAD_REQUEST(400, "Malformed: invalid_request, malformed_body, unknown_parameter. errors[] says where."),
    UNAUTHORIZED(401, "No token, or not a valid access token: unauthorized."),
    FORBIDDEN(403, "The token has not the role that this path asks for: forbidden."),
    NOT_FOUND(404, "There is no such thing, or it is another's: a code that ends in _unknown."),
    CONFLICT(409, "The state of the thing does not allow it; or a request with this Idempotency-Key is under way."),
    STALE_VERSION(412, "It has changed since it was read: stale_version. Read it again."),
    PAYLOAD_TOO_LARGE(413, "The body is larger than this path takes: payload_too_large."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body has another media type: unsupported_media_type."),
    UNPROCESSABLE(422, "A rule refuses it; or the Idempotency-Key was used for another request."),
    TOO_MANY_REQUESTS(429, "Too many requests; Retry-After says when to come again."),
    UNAVAILABLE(503, "Something that is needed does not answer now: service_unavailable. Retry-After says when.");

    private final int status;
    private final String words;

    Refusals(int status, String words) {
        this.status = status;
        this.words = words;
    }

    /** Adds those that apply to the answers of an operation. */
    static void add(ObjectNode operation, String method, String path) {
        var answers = operation.withObjectProperty("responses");
        for (Refusals refusal : of(operation, method, path)) {
            answers.putObject(String.valueOf(refusal.status)).put("$ref", "#/components/responses/" + refusal.title());
        }
    }

    /** Defines all of them. */
    static void define(ObjectNode components) {
        var answers = components.withObjectProperty("responses");
        for (Refusals refusal : values()) {
            var answer = answers.putObject(refusal.title()).put("description", refusal.words);
            if (refusal == TOO_MANY_REQUESTS || refusal == UNAVAILABLE) {
                answer.putObject("headers")
                        .putObject("Retry-After")
                        .put("description", "In how many seconds.")
                        .putObject("schema")
                        .put("type", "integer");
            }
            answer.putObject("content")
                    .putObject("application/problem+json")
                    .putObject("schema")
                    .put("$ref", "#/components/schemas/Problem");
        }
    }

    private static List<Refusals> of(ObjectNode operation, String method, String path) {
        var found = new ArrayList<>(List.of(BAD_REQUEST));
        if (Audience.of(path).role() != null) {
            found.addAll(List.of(UNAUTHORIZED, FORBIDDEN));
        }
        var hasBody = operation.has("requestBody");
        if (hasBody || path.contains("{")) {
            found.add(NOT_FOUND);
        }
        if (!method.equals("get")) {
            found.addAll(List.of(CONFLICT, UNPROCESSABLE));
        }
        if (operation
                .path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("name").asString("").equals("If-Match"))) {
            found.add(STALE_VERSION);
        }
        if (hasBody) {
            found.addAll(List.of(PAYLOAD_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE));
        }
        found.addAll(List.of(TOO_MANY_REQUESTS, UNAVAILABLE));
        found.sort(null);
        return found;
    }

    /** BAD_REQUEST is called BadRequest. */
    private String title() {
        var title = new StringBuilder();
        for (String word : name().split("_", -1)) {
            title.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return title.toString();
    }
}
