package io.partnercloud.platform.web;

import io.partnercloud.platform.export.Columns;
import java.util.List;
import java.util.function.Function;

/**
 * What every list of the API is answered with: the {@link Page} that was asked for as JSON, or the {@link WholeList}
 * where an export was asked for (CAB-7). Who makes views of it need not know which.
 */
public sealed interface Listing<T> permits Page, WholeList {

    <R> Listing<R> map(Function<? super T, ? extends R> view);

    /** For views that need something looked up: many at a time, in the same order and number. */
    <R> Listing<R> mapAll(Function<? super List<T>, List<R>> views);

    /** In which columns the list is exported. */
    Listing<T> titled(Columns<T> columns);

    /** Of a list that is short by its nature and at hand as a whole. */
    static <T> Listing<T> of(List<T> everything, PageQuery query) {
        return query.whole()
                ? new WholeList<>(reader -> reader.accept(everything), null)
                : Page.of(
                        everything.stream()
                                .skip(query.offset())
                                .limit(query.size())
                                .toList(),
                        query,
                        everything.size());
    }
}
