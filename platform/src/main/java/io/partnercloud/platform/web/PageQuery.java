package io.partnercloud.platform.web;

import io.partnercloud.platform.problem.InvalidParameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which page of a list is asked for and in what order: {@code ?page=0&size=50&sort=field,desc}. An argument of
 * controllers. {@code whole} is true where the list is asked for as an export: then all of it is wanted, in that order.
 */
public record PageQuery(int page, int size, List<Sort> sort, boolean whole) {
    public static final int DEFAULT_SIZE = 50;
    public static final int MAX_SIZE = 200;

    /** One wish for order, by the name of the field in the answer. */
    public record Sort(String field, boolean descending) {
        public static Sort ascending(String field) {
            return new Sort(field, false);
        }

        public static Sort descending(String field) {
            return new Sort(field, true);
        }
    }

    public PageQuery {
        sort = List.copyOf(sort);
    }

    public PageQuery(int page, int size, List<Sort> sort) {
        this(page, size, sort, false);
    }

    public static PageQuery first() {
        return new PageQuery(0, DEFAULT_SIZE, List.of());
    }

    public long offset() {
        return (long) page * size;
    }

    /**
     * The text after {@code order by}: only columns of the whitelist (field to column) are ever written, and the
     * tie-breaking column comes last, so that pages do not overlap.
     *
     * @throws InvalidParameter (400) when the caller asks for a field that is not in the whitelist
     */
    String orderBy(Map<String, String> columns, String tieBreaker) {
        var terms = new ArrayList<String>();
        var used = new LinkedHashSet<String>();
        for (Sort wish : sort) {
            var column = columns.get(wish.field());
            if (column == null) {
                throw unknown(wish, columns.keySet());
            }
            if (used.add(column)) {
                terms.add(column + (wish.descending() ? " desc" : ""));
            }
        }
        if (!used.contains(firstWord(tieBreaker))) {
            terms.add(tieBreaker);
        }
        return String.join(", ", terms);
    }

    /**
     * As {@link #orderBy}, for a list that is at hand.
     *
     * @param otherwise the order where none is asked for, and that of what is equal by what is asked for
     * @throws InvalidParameter (400) when the caller asks for a field that is not in the whitelist
     */
    public <T> Comparator<T> order(Map<String, Comparator<T>> fields, Comparator<T> otherwise) {
        var order = otherwise;
        for (Sort wish : sort.reversed()) {
            var field = fields.get(wish.field());
            if (field == null) {
                throw unknown(wish, fields.keySet());
            }
            order = (wish.descending() ? field.reversed() : field).thenComparing(order);
        }
        return order;
    }

    private static InvalidParameter unknown(Sort wish, Set<String> known) {
        return InvalidParameter.notOneOf(
                "sort",
                "unknown_sort_field",
                wish.field(),
                known.stream().sorted().toList());
    }

    private static String firstWord(String tieBreaker) {
        var space = tieBreaker.indexOf(' ');
        return space < 0 ? tieBreaker : tieBreaker.substring(0, space);
    }
}
