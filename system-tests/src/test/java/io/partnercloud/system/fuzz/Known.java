package io.partnercloud.system.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** What answers have named so far, so that requests speak of things that are there: invoices by number, clients by login. */
public final class Known {
    private static final int ENOUGH = 40;

    private final Map<String, List<String>> values = new ConcurrentHashMap<>();

    /** Reads off every word of an answer, by the name of its field and by the list in which it stands. */
    public void learn(String path, JsonNode answer) {
        var collection = path.replaceAll("\\?.*", "").replaceAll(".*/", "");
        learn(collection, "", answer);
    }

    private void learn(String collection, String field, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(child -> learn(collection, child.getKey(), child.getValue()));
        } else if (node.isArray()) {
            node.values().forEach(child -> learn(collection, field, child));
        } else if (node.isString()
                && !node.asString().isBlank()
                && node.asString().length() < 80) {
            keep(collection + "." + field, node.asString());
            keep(field, node.asString());
        }
    }

    private void keep(String key, String value) {
        values.compute(key, (_, before) -> {
            var after = before == null ? new ArrayList<String>() : new ArrayList<>(before);
            if (!after.contains(value)) {
                after.add(value);
            }
            return after.size() > ENOUGH ? after.subList(1, after.size()) : after;
        });
    }

    /** A value for the variable of a path, such as the number in {@code /invoices/{number}}. */
    Optional<String> inPath(String path, String variable, RandomGenerator random) {
        var before = path.substring(0, path.indexOf("{" + variable + "}") - 1);
        return any(before.replaceAll(".*/", "") + "." + variable, random).or(() -> named(variable, random));
    }

    /** A value of a field or parameter of this name. */
    Optional<String> named(String name, RandomGenerator random) {
        return any(name, random).or(() -> any(name.equals("login") ? "client" : name + "Login", random));
    }

    private Optional<String> any(String key, RandomGenerator random) {
        var known = values.getOrDefault(key, List.of());
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(random.nextInt(known.size())));
    }
}
