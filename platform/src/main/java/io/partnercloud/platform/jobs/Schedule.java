package io.partnercloud.platform.jobs;

import java.time.LocalDate;
import java.util.function.Predicate;

/** The business dates on which a job is due. */
public interface Schedule {
    boolean isDue(LocalDate date);

    String describe();

    static Schedule daily() {
        return of("daily", _ -> true);
    }

    static Schedule monthlyOn(int day) {
        return of("monthly on day " + day, date -> date.getDayOfMonth() == day);
    }

    static Schedule lastDayOfMonth() {
        return of("on a month's last day", date -> date.getDayOfMonth() == date.lengthOfMonth());
    }

    private static Schedule of(String description, Predicate<LocalDate> due) {
        return new Schedule() {
            @Override
            public boolean isDue(LocalDate date) {
                return due.test(date);
            }

            @Override
            public String describe() {
                return description;
            }
        };
    }
}
