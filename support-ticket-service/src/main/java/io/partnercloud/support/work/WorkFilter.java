package io.partnercloud.support.work;

import org.jspecify.annotations.Nullable;

/**
 * What of the work is wanted; what is null leaves all through.
 *
 * @param mine true for what the caller works on
 */
public record WorkFilter(
        @Nullable Boolean mine,
        @Nullable WorkKind kind,
        @Nullable Urgency due) {
    boolean lets(WorkItem item, String operator) {
        var isMine = operator.equals(item.waiting().operator());
        return (mine == null || mine == isMine)
                && (kind == null || kind == item.waiting().kind())
                && (due == null || due == item.urgency());
    }
}
