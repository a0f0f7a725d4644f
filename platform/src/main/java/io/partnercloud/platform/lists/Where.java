package io.partnercloud.platform.lists;

import io.partnercloud.platform.problem.InvalidParameter;
import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a list, joined by {@code and}. What nobody asked for is left out, not answered by a condition that
 * is always true: only so does the planner see which index serves.
 */
public final class Where {
    private final List<String> conditions;
    private final Map<String, Object> params;

    private Where(List<String> conditions, Map<String, Object> params) {
        this.conditions = conditions;
        this.params = params;
    }

    public static Where everything() {
        return new Where(List.of(), Map.of());
    }

    public static Where of(String condition, String name, Object value) {
        return everything().and(condition, name, value);
    }

    /** What the scope may see of a table that names its partner and its client; {@code table} is its name or alias. */
    public static Where inScope(Scope scope, String table) {
        return switch (scope) {
            case PartnerScope(var partner) -> of(table + ".partner_id = :inScope", "inScope", partner);
            case ClientScope(var client) -> of(table + ".client_id = :inScope", "inScope", client);
            case Operator _ -> everything();
        };
    }

    /** The same; an operator, and nobody else, may narrow it to one partner. */
    public static Where inScope(Scope scope, String table, @Nullable UUID partner) {
        if (partner != null && !(scope instanceof Operator)) {
            throw InvalidParameter.of("partner", "operators_only", partner.toString());
        }
        return inScope(scope, table).and(table + ".partner_id = :partner", "partner", partner);
    }

    /** A condition that names the parameter; left out where the value is null. */
    public Where and(String condition, String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var params = new LinkedHashMap<>(this.params);
        params.put(name, value);
        return with(condition, params);
    }

    /** A condition that needs no parameter. */
    public Where and(String condition) {
        return with(condition, params);
    }

    /**
     * One of a few words of ours, written into the statement: an index on some words only serves where the planner
     * sees the word. Left out where it is null.
     */
    public Where andWord(String column, @Nullable Enum<?> word) {
        return word == null ? this : and(column + " = '" + word.name() + "'");
    }

    /** Any of a few words of ours, written in likewise. Left out where there are none. */
    public Where andAnyOf(String column, @Nullable Collection<? extends Enum<?>> words) {
        if (words == null || words.isEmpty()) {
            return this;
        }
        var quoted =
                words.stream().map(word -> "'" + word.name() + "'").sorted().collect(Collectors.joining(", "));
        return and(column + " in (" + quoted + ")");
    }

    public Map<String, Object> params() {
        return params;
    }

    /** With the word {@code where}, and empty where there is no condition. */
    public String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private Where with(String condition, Map<String, Object> params) {
        var conditions = new ArrayList<>(this.conditions);
        conditions.add(condition);
        return new Where(conditions, params);
    }
}
