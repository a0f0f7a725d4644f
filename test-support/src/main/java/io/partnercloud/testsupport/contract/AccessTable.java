package io.partnercloud.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;

/**
 * Role by operation by owner: who is not named in the description of an operation is refused, and what belongs to another is
 * not there. A new operation upon a partner's or a client's object fails until its object is named here.
 */
public final class AccessTable {
    private static final byte[] FILE = "%PDF-1.7\nfile".getBytes(StandardCharsets.UTF_8);

    private final ApiClient api;
    private final Map<String, Side> sides = new LinkedHashMap<>();
    private final Map<String, String> objects = new LinkedHashMap<>();
    private final Set<String> kinds = new HashSet<>();
    private final Map<String, String> bodies = new LinkedHashMap<>();
    private final Map<ApiDescription.Operation, String> seenBefore = new LinkedHashMap<>();

    /** Two of one role: the tokens of whom the objects belong to, and of one whose objects they are not. */
    private record Side(String owner, String stranger) {}

    private AccessTable(ApiClient api) {
        this.api = api;
    }

    public static AccessTable of(ApiClient api) {
        return new AccessTable(api);
    }

    /** Tokens of the owner of all objects, and of another with the same role. */
    public AccessTable role(String role, String owner, String stranger) {
        sides.put(role, new Side(owner, stranger));
        return this;
    }

    /** The owner's object behind a place in paths, such as {@code invoices/{number}}. */
    public AccessTable object(String place, String id) {
        objects.put(place, id);
        return this;
    }

    /** A place that names no object, but what the caller itself has of this kind: upon it there is nothing of another's. */
    public AccessTable kind(String place, String word) {
        kinds.add(place);
        return object(place, word);
    }

    /** What would be done to it, were it not another's: {@code POST /api/partner/…}. */
    public AccessTable body(String operation, String json) {
        bodies.put(operation, json);
        return this;
    }

    public Collection<DynamicTest> tests() {
        var operations = ApiDescription.of(api);
        var owned = operations.operations().stream().filter(this::isOfAnObject).toList();
        var tests = new ArrayList<DynamicTest>();
        operations
                .operations()
                .forEach(operation -> tests.add(dynamicTest(operation + " by role", () -> byRole(operation))));
        operations.operations().stream()
                .filter(operation -> !operation.rights().isEmpty())
                .forEach(operation ->
                        tests.add(dynamicTest(operation + " without its right", () -> withoutTheRight(operation))));
        owned.stream()
                .filter(operation -> operation.method().equals("get"))
                .forEach(operation -> tests.add(dynamicTest(
                        operation + " by the owner",
                        () -> seenBefore.put(operation, seenByTheOwner(operation, operations)))));
        owned.forEach(
                operation -> tests.add(dynamicTest(operation + " by another", () -> notThere(operation, operations))));
        tests.add(dynamicTest(
                "nothing has changed for the owner",
                () -> seenBefore.forEach((operation, before) ->
                        assertThat(seenByTheOwner(operation, operations)).isEqualTo(before))));
        tests.add(dynamicTest(
                "everything named here is used",
                () -> assertThat(owned.stream().map(Object::toString)).containsAll(bodies.keySet())));
        return tests;
    }

    private boolean isOfAnObject(ApiDescription.Operation operation) {
        var path = operation.path();
        for (var kind : kinds) {
            path = path.replace(kind, "");
        }
        return path.contains("{")
                && operation.roles().stream()
                        .anyMatch(role -> Set.of("PARTNER", "CLIENT").contains(role));
    }

    private void byRole(ApiDescription.Operation operation) {
        var path = operation.path().replaceAll("\\{\\w+}", "1");
        if (operation.roles().isEmpty()) {
            assertThat(send(api.anonymous(), operation, path, "{}").status()).isNotIn(401, 403);
            return;
        }
        assertThat(send(api.anonymous(), operation, path, "{}").expect(401).code())
                .isEqualTo("unauthorized");
        everyRole().forEach((role, token) -> {
            if (!operation.roles().contains(role)) {
                var answer = send(api.as(token), operation, path, "{}");
                assertThat(answer.status())
                        .as("%s as %s: %s", operation, role, answer)
                        .isEqualTo(403);
            }
        });
    }

    /** With the role and every right but the one that it needs. */
    private void withoutTheRight(ApiDescription.Operation operation) {
        var isMembers = operation.roles().contains("PARTNER");
        var all = isMembers ? Tokens.MEMBERS_RIGHTS : Tokens.OPERATORS_RIGHTS;
        assertThat(all).as("the rights of %s", operation).containsAll(operation.rights());
        var others = all.stream()
                .filter(right -> !operation.rights().contains(right))
                .toList();
        var token =
                isMembers ? Tokens.partner(UUID.randomUUID(), "member", others) : Tokens.operator("operator", others);

        var answer = send(api.as(token), operation, operation.path().replaceAll("\\{\\w+}", "1"), "{}");

        assertThat(answer.status()).as("%s: %s", operation, answer).isEqualTo(403);
    }

    private static Map<String, String> everyRole() {
        return Map.of(
                "PARTNER", Tokens.partner(UUID.randomUUID()),
                "CLIENT", Tokens.client(UUID.randomUUID()),
                "OPERATOR", Tokens.operator(),
                "SERVICE", Tokens.service());
    }

    private String seenByTheOwner(ApiDescription.Operation operation, ApiDescription description) {
        var answer = api.as(side(operation).owner())
                .get(filled(operation, description))
                .expect(200);
        return operation.path().endsWith(".pdf") || operation.path().endsWith("/file") ? "" : answer.text();
    }

    private void notThere(ApiDescription.Operation operation, ApiDescription description) {
        var stranger = api.as(side(operation).stranger());
        var path = filled(operation, description);
        var content = operation.said().at("/requestBody/content");
        Answer answer;
        if (content.has("multipart/form-data")) {
            answer = stranger.upload(path, "file", "file.pdf", "application/pdf", FILE);
        } else {
            var body = bodies.get(operation.toString());
            assertThat(content.isEmpty() || body != null)
                    .as("a body that would do something by %s", operation)
                    .isTrue();
            answer = send(stranger, operation, path, body == null ? "" : body);
        }
        assertThat(answer.status()).as("%s: %s", operation, answer).isEqualTo(404);
        assertThat(answer.code()).as("%s", operation).endsWith("_unknown");
    }

    private Side side(ApiDescription.Operation operation) {
        var side = sides.get(operation.roles().getFirst());
        assertThat(side).as("two with the role of %s", operation).isNotNull();
        return side;
    }

    /** With the owner's object for each variable, and what must be asked for. */
    private String filled(ApiDescription.Operation operation, ApiDescription description) {
        var path = operation.path();
        for (var place : objects.entrySet()) {
            var collection = place.getKey().substring(0, place.getKey().indexOf('{'));
            path = path.replace("/" + place.getKey(), "/" + collection + place.getValue());
        }
        assertThat(path)
                .as("an object of another for each variable of %s", operation)
                .doesNotContain("{");
        var query = description.demanded(operation).stream()
                .map(name -> name + "=" + objects.getOrDefault("?" + name, "2026-10-31"))
                .toList();
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static Answer send(ApiClient caller, ApiDescription.Operation operation, String path, String body) {
        return switch (operation.method()) {
            case "get" -> caller.get(path);
            case "delete" -> caller.delete(path);
            case "post" -> body.isEmpty() ? caller.post(path) : caller.post(path, body);
            default -> caller.send(operation.method().toUpperCase(Locale.ROOT), path, body);
        };
    }
}
