package io.partnercloud.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.platform.export.Columns;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list. {@code page} counts from 0. Where {@code totalIsAtLeast} is there (and true), counting was given
 * up at {@code total}: there are more.
 */
public record Page<T>(
        List<T> items,
        int page,
        int size,
        long total,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean totalIsAtLeast)
        implements Listing<T> {
    public Page {
        items = List.copyOf(items);
    }

    public Page(List<T> items, int page, int size, long total) {
        this(items, page, size, total, false);
    }

    public static <T> Page<T> of(List<T> items, PageQuery query, long total) {
        return new Page<>(items, query.page(), query.size(), total);
    }

    /** A page of a list too long to be counted to its end. */
    public static <T> Page<T> ofAtLeast(List<T> items, PageQuery query, long total) {
        return new Page<>(items, query.page(), query.size(), total, true);
    }

    @Override
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return mapAll(all -> all.stream().<R>map(view).toList());
    }

    @Override
    public <R> Page<R> mapAll(Function<? super List<T>, List<R>> views) {
        return new Page<>(views.apply(items), page, size, total, totalIsAtLeast);
    }

    @Override
    public Page<T> titled(Columns<T> columns) {
        return this;
    }
}
