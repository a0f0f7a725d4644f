package io.partnercloud.platform.web;

import io.partnercloud.platform.export.Columns;
import java.util.List;
import java.util.function.Function;

/** A {@link Page} of what several services have, and the services that did not answer: what they have is not in it. */
public record GatheredPage<T>(List<T> items, int page, int size, long total, List<String> unavailable)
        implements Listing<T> {
    public GatheredPage {
        items = List.copyOf(items);
        unavailable = List.copyOf(unavailable);
    }

    @Override
    public <R> GatheredPage<R> map(Function<? super T, ? extends R> view) {
        return mapAll(all -> all.stream().<R>map(view).toList());
    }

    @Override
    public <R> GatheredPage<R> mapAll(Function<? super List<T>, List<R>> views) {
        return new GatheredPage<>(views.apply(items), page, size, total, unavailable);
    }

    @Override
    public GatheredPage<T> titled(Columns<T> columns) {
        return this;
    }
}
