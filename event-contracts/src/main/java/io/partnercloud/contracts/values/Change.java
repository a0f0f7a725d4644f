package io.partnercloud.contracts.values;

import java.util.List;

/** The state after a command and the facts that led there; {@code changed} is false where the command found nothing to do. */
public record Change<S, E>(S state, List<E> events, boolean changed) {
    public Change {
        events = List.copyOf(events);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    public static <S, E> Change<S, E> to(S state, E... events) {
        return new Change<>(state, List.of(events), true);
    }

    public static <S, E> Change<S, E> none(S state) {
        return new Change<>(state, List.of(), false);
    }
}
