package io.partnercloud.support.work;

import java.util.List;

/** How much waits, by urgency and by kind. */
public record WorkTally(
        long total,
        long overdue,
        long withinTheHour,
        long today,
        long later,
        long waitingForClient,
        long tickets,
        long calls) {
    static WorkTally of(List<WorkItem> items) {
        return new WorkTally(
                items.size(),
                count(items, Urgency.OVERDUE),
                count(items, Urgency.WITHIN_THE_HOUR),
                count(items, Urgency.TODAY),
                count(items, Urgency.LATER),
                count(items, Urgency.WAITING_FOR_CLIENT),
                count(items, WorkKind.TICKET),
                count(items, WorkKind.CALL));
    }

    private static long count(List<WorkItem> items, Urgency urgency) {
        return items.stream().filter(item -> item.urgency() == urgency).count();
    }

    private static long count(List<WorkItem> items, WorkKind kind) {
        return items.stream().filter(item -> item.waiting().kind() == kind).count();
    }
}
