package io.partnercloud.platform.jobs;

import io.partnercloud.contracts.values.Quarter;
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

    static Schedule firstDayOfQuarter() {
        return of(
                "on a quarter's first day", date -> date.equals(Quarter.of(date).firstDay()));
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
