package io.partnercloud.testsupport.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What PostgreSQL does to answer a statement ({@code explain (format json)}), and what is wrong with that for a list. */
final class Plan {
    private final JsonNode root;
    private final Set<String> largeTables;
    private final ListRules rules;

    Plan(JsonNode root, Set<String> largeTables, ListRules rules) {
        this.root = root;
        this.largeTables = largeTables;
        this.rules = rules;
    }

    List<String> flaws() {
        var flaws = new ArrayList<String>();
        inspect(root, flaws);
        return flaws;
    }

    private void inspect(JsonNode node, List<String> flaws) {
        var type = node.path("Node Type").asString("");
        var table = node.path("Relation Name").asString("");
        if (largeTables.contains(table)) {
            if (touched(node) > rules.mostRowsRead()) {
                flaws.add("reads %d rows of %s by %s".formatted(touched(node), table, type));
            } else if (type.equals("Seq Scan") && !node.has("Actual Rows")) {
                flaws.add("would read all of " + table);
            }
        }
        if (type.endsWith("Sort")) {
            var sorted = rows(node.path("Plans").path(0));
            if (sorted > rules.mostRowsSorted()) {
                flaws.add("sorts %d rows by %s".formatted(sorted, node.path("Sort Key")));
            }
        }
        children(node).forEach(child -> inspect(child, flaws));
    }

    /** With those that were read only to be thrown away. */
    private static long touched(JsonNode node) {
        var perLoop = node.path("Actual Rows").asDouble(0)
                + node.path("Rows Removed by Filter").asDouble(0)
                + node.path("Rows Removed by Index Recheck").asDouble(0);
        return Math.round(perLoop * node.path("Actual Loops").asDouble(0));
    }

    /** As it was run, or else as it is expected. */
    private static long rows(JsonNode node) {
        return node.has("Actual Rows")
                ? Math.round(node.path("Actual Rows").asDouble()
                        * node.path("Actual Loops").asDouble(1))
                : node.path("Plan Rows").asLong();
    }

    private static Stream<JsonNode> children(JsonNode node) {
        return node.path("Plans").valueStream();
    }
}
