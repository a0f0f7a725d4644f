package io.partnercloud.platform.web;

import io.partnercloud.platform.export.Columns;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list of any length, read a little at a time and only while somebody takes it; nobody ever holds all of it. */
public record WholeList<T>(Rows<T> rows, @Nullable Columns<T> columns) implements Listing<T> {

    /** Where the rows come from. */
    @FunctionalInterface
    public interface Rows<T> {
        /** Hands over the rows in order, some at a time, and stops where the reader throws. */
        void read(Consumer<? super List<T>> reader);
    }

    @Override
    public <R> WholeList<R> map(Function<? super T, ? extends R> view) {
        return mapAll(some -> some.stream().<R>map(view).toList());
    }

    @Override
    public <R> WholeList<R> mapAll(Function<? super List<T>, List<R>> views) {
        return new WholeList<>(reader -> rows.read(some -> reader.accept(views.apply(some))), null);
    }

    @Override
    public WholeList<T> titled(Columns<T> titled) {
        return new WholeList<>(rows, titled);
    }
}
