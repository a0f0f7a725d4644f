package io.partnercloud.platform.openapi;

import io.partnercloud.platform.security.Rights;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the description that Springdoc read from the controllers whole: names, callers, media types, refusals, and nothing left over. */
final class Contract {
    static final String BEARER = "bearer";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    private static final Set<String> WITH_KEY = Set.of("post", "put", "patch");

    private final ObjectNode api;

    private final Rights rights;

    private Contract(ObjectNode api, Rights rights) {
        this.api = api;
        this.rights = rights;
    }

    static void complete(ObjectNode api, Rights rights) {
        new Contract(api, rights).complete();
    }

    private void complete() {
        var components = api.withObjectProperty("components");
        Refusals.define(components);
        CommonSchemas.define(components.withObjectProperty("schemas"));
        components.withObjectProperty("parameters").set(IDEMPOTENCY_KEY, CommonSchemas.idempotencyKey());
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                complete((ObjectNode) operation.getValue(), operation.getKey(), path.getKey())));
        describeTagsOnce();
        prune(components);
    }

    private void complete(ObjectNode operation, String method, String path) {
        var isList = operation.path(DescribedMethods.LIST).asBoolean(false);
        var given = operation.path(DescribedMethods.NAME).asString("");
        operation.remove(List.of(DescribedMethods.LIST, DescribedMethods.NAME));
        operation.put("operationId", OperationNames.of(method, path, isList, given));
        sayWhoMayCall(operation, Audience.of(path));
        sayWhichRightItNeeds(operation, method, path);
        declareVariables(operation, path);
        sayWhatParametersAre(operation);
        if (WITH_KEY.contains(method)) {
            operation
                    .withArrayProperty("parameters")
                    .addObject()
                    .put("$ref", "#/components/parameters/" + IDEMPOTENCY_KEY);
        }
        completeAnswers(operation);
        SentBodies.complete(operation);
        Refusals.add(operation, method, path);
    }

    private static void sayWhoMayCall(ObjectNode operation, Audience audience) {
        var role = audience.role();
        var said = operation.path("description").asString("");
        operation.put("description", said.isEmpty() ? audience.words() : said + " " + audience.words());
        var demands = operation.putArray("security");
        if (role != null) {
            demands.addObject().putArray(BEARER);
            operation.putArray("x-roles").add(role);
        }
    }

    private void sayWhichRightItNeeds(ObjectNode operation, String method, String path) {
        rights.needed(method, path).ifPresent(right -> {
            operation.put(
                    "description", operation.path("description").asString("") + " It needs the right " + right + ".");
            operation.putArray("x-rights").add(right);
        });
    }

    /** Also those of which a controller receives what they name, such as a client for its login. */
    private static void declareVariables(ObjectNode operation, String path) {
        var declared = operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString("").equals("path"))
                .map(parameter -> parameter.path("name").asString(""))
                .toList();
        VARIABLE.matcher(path)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !declared.contains(name))
                .forEach(name -> operation
                        .withArrayProperty("parameters")
                        .addObject()
                        .put("name", name)
                        .put("in", "path")
                        .put("required", true)
                        .putObject("schema")
                        .put("type", "string"));
    }

    /** A parameter that may be left out is not sent as null: there is no null in an address. */
    private static void sayWhatParametersAre(ObjectNode operation) {
        operation.path("parameters").valueStream().forEach(parameter -> {
            var types = parameter.path("schema").path("type");
            if (types.isArray()) {
                ((ObjectNode) parameter.path("schema")).set("type", types.path(0));
            }
        });
    }

    /** Refusals that Springdoc guessed go; what is not JSON is a file. */
    private static void completeAnswers(ObjectNode operation) {
        var answers = operation.withObjectProperty("responses");
        answers.remove(answers.propertyStream()
                .map(java.util.Map.Entry::getKey)
                .filter(status -> !status.startsWith("2"))
                .toList());
        answers.properties().forEach(answer -> {
            if (answer.getKey().equals("204")) {
                ((ObjectNode) answer.getValue()).remove("content");
            }
            sayJson(answer.getValue().path("content"));
            answer.getValue().path("content").properties().forEach(form -> {
                if (!form.getKey().startsWith("application/json")) {
                    ((ObjectNode) form.getValue())
                            .putObject("schema")
                            .put("type", "string")
                            .put("format", "binary");
                }
            });
        });
    }

    /** What a controller answers without naming a form is JSON. */
    private static void sayJson(JsonNode forms) {
        if (forms instanceof ObjectNode named && named.remove("*/*") instanceof ObjectNode form) {
            named.set("application/json", form);
        }
    }

    /** Several controllers may speak of one thing; one of them says what it is. */
    private void describeTagsOnce() {
        var described = new TreeMap<String, String>();
        api.path("tags")
                .valueStream()
                .forEach(tag -> described.merge(
                        tag.path("name").asString(""),
                        tag.path("description").asString(""),
                        (one, other) -> one.isEmpty() ? other : one));
        var tags = api.putArray("tags");
        described.forEach(
                (name, description) -> tags.addObject().put("name", name).put("description", description));
    }

    /** Only what an operation refers to stays, directly or by way of another. */
    private void prune(ObjectNode components) {
        var used = new HashSet<String>();
        follow(api.path("paths"), used);
        var gone = new HashMap<ObjectNode, List<String>>();
        components.properties().forEach(kind -> {
            if (!kind.getKey().equals("securitySchemes")) {
                gone.put(
                        (ObjectNode) kind.getValue(),
                        kind.getValue()
                                .propertyStream()
                                .map(java.util.Map.Entry::getKey)
                                .filter(name -> !used.contains("#/components/" + kind.getKey() + "/" + name))
                                .toList());
            }
        });
        gone.forEach(ObjectNode::remove);
    }

    private void follow(JsonNode node, Set<String> used) {
        switch (node) {
            case ObjectNode object -> {
                var ref = object.path("$ref").asString("");
                if (!ref.isEmpty() && used.add(ref)) {
                    follow(api.at(ref.substring(1)), used);
                }
                object.values().forEach(value -> follow(value, used));
            }
            case ArrayNode array -> array.values().forEach(value -> follow(value, used));
            default -> {}
        }
    }
}
