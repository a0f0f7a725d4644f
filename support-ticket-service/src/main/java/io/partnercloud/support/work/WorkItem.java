package io.partnercloud.support.work;

import java.time.Instant;
import java.util.Comparator;

/** Something that waits, and how urgent it is now. */
public record WorkItem(Waiting waiting, Urgency urgency) {
    /** By the moment at which it is due; what has none comes last. */
    public static final Comparator<WorkItem> BY_DUE_MOMENT = Comparator.comparing(
            (WorkItem item) -> item.waiting.dueAt(), Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

    /** The most urgent first, premium clients before others, then what is due first. */
    public static final Comparator<WorkItem> BY_URGENCY = Comparator.comparing(WorkItem::urgency)
            .thenComparing(item -> !item.waiting.isPremium())
            .thenComparing(BY_DUE_MOMENT)
            .thenComparing(item -> item.waiting.name());
}
