package io.partnercloud.platform.web;

import io.partnercloud.platform.export.Columns;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What every list of the API is answered with: the {@link Page} that was asked for as JSON, or the {@link WholeList}
 * where an export was asked for (CAB-7). Who makes views of it need not know which.
 */
public sealed interface Listing<T> permits Page, GatheredPage, WholeList {

    <R> Listing<R> map(Function<? super T, ? extends R> view);

    /** For views that need something looked up: many at a time, in the same order and number. */
    <R> Listing<R> mapAll(Function<? super List<T>, List<R>> views);

    /** In which columns the list is exported. */
    Listing<T> titled(Columns<T> columns);

    /**
     * Of a list that is short by its nature and at hand as a whole, in the order that is asked for.
     *
     * @param fields by which it may be sorted
     * @param otherwise its order where none is asked for
     */
    static <T> Listing<T> of(
            List<T> everything, PageQuery query, Map<String, Comparator<T>> fields, Comparator<T> otherwise) {
        var sorted = everything.stream().sorted(query.order(fields, otherwise)).toList();
        return query.whole()
                ? new WholeList<>(reader -> reader.accept(sorted), null)
                : Page.of(
                        sorted.stream().skip(query.offset()).limit(query.size()).toList(), query, sorted.size());
    }
}
