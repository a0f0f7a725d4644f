package io.partnercloud.platform.lists;

import io.partnercloud.platform.problem.InvalidParameter;
import io.partnercloud.platform.web.PageQuery;
import java.util.Map;
import java.util.TreeMap;

/**
 * In which orders a list may be asked for: by one field of a whitelist (field of the answer to column), each backed by
 * an index. The tie-breaker goes the same way as the field, so that one index serves both directions.
 */
public final class ListOrder {
    private final Map<String, String> columns;
    private final String tieBreaker;
    private final PageQuery.Sort usual;

    /** @param tieBreaker a column of which no two rows have the same value, so that pages do not overlap */
    public ListOrder(Map<String, String> columns, String tieBreaker, PageQuery.Sort usual) {
        this.columns = new TreeMap<>(columns);
        this.tieBreaker = tieBreaker;
        this.usual = usual;
    }

    /**
     * The text after {@code order by}.
     *
     * @throws InvalidParameter (400) for a field that is not in the whitelist, or more than one
     */
    String clause(PageQuery query) {
        if (query.sort().size() > 1) {
            throw InvalidParameter.of("sort", "one_sort_field", null);
        }
        var wish = query.sort().isEmpty() ? usual : query.sort().getFirst();
        var column = columns.get(wish.field());
        if (column == null) {
            throw InvalidParameter.notOneOf("sort", "unknown_sort_field", wish.field(), columns.keySet());
        }
        var direction = wish.descending() ? " desc" : "";
        return column.equals(tieBreaker) ? column + direction : column + direction + ", " + tieBreaker + direction;
    }
}
