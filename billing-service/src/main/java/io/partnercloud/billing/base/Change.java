package io.partnercloud.billing.base;

import java.util.List;

/** The state after a command and the facts that led there. */
public record Change<S, E>(S state, List<E> events) {
    public Change {
        events = List.copyOf(events);
    }

    public static <S, E> Change<S, E> of(S state, E event) {
        return new Change<>(state, List.of(event));
    }

    public static <S, E> Change<S, E> none(S state) {
        return new Change<>(state, List.of());
    }
}
