package io.partnercloud.platform.lists;

import java.util.Map;

/** A list as a statement without order and page. */
public record ListSql(String select, Map<String, Object> params, ListOrder order) {
    public ListSql {
        params = Map.copyOf(params);
    }

    /** {@code select} is all of the statement up to its conditions. */
    public static ListSql of(String select, Where where, ListOrder order) {
        return new ListSql(select + where.sql(), where.params(), order);
    }
}
