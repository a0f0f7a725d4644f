package io.partnercloud.billing.debt.blocking;

import java.util.List;

/** The numbers of BLK-1 and BLK-2: all of them configuration. */
public record DebtRules(List<Integer> reminderDaysBefore, int daysToDeletion, List<Integer> deletionNoticeDaysBefore) {
    public DebtRules {
        reminderDaysBefore = List.copyOf(reminderDaysBefore);
        deletionNoticeDaysBefore = List.copyOf(deletionNoticeDaysBefore);
    }
}
