package io.partnercloud.trial.followup;

import java.util.List;

/**
 * The days of a trial on which somebody is called or warned (TRL-4 to TRL-6).
 *
 * @param endingNotices how many days before its end a trial is said to end
 * @param deletionNotices how many days before its deletion an account is said to be deleted
 */
public record FollowUpRules(
        Window supportCall, Window salesCall, List<Integer> endingNotices, List<Integer> deletionNotices) {

    /** Days of a trial by their numbers, both ends included. */
    public record Window(int from, int to) {
        public Window {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException("days of a trial count from 1: " + from + " to " + to);
            }
        }
    }

    public FollowUpRules {
        endingNotices = List.copyOf(endingNotices);
        deletionNotices = List.copyOf(deletionNotices);
    }

    public Window windowOf(FollowUpKind kind) {
        return switch (kind) {
            case SUPPORT_CALL -> supportCall;
            case SALES_CALL -> salesCall;
        };
    }
}
