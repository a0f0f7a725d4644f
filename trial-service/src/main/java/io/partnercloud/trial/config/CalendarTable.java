package io.partnercloud.trial.config;

import io.partnercloud.trial.followup.WorkingCalendar;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Reads the production calendar's table: {@code year 2026}, {@code off 2026-01-01}, {@code work 2026-01-03}, {@code # why}. */
final class CalendarTable {
    private CalendarTable() {}

    static WorkingCalendar read(String table) {
        Set<Integer> years = new HashSet<>();
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        table.lines()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    var words = line.split(" +", -1);
                    switch (words[0]) {
                        case "year" -> years.add(Integer.valueOf(words[1]));
                        case "off" -> off.add(LocalDate.parse(words[1]));
                        case "work" -> worked.add(LocalDate.parse(words[1]));
                        default -> throw new IllegalArgumentException("the calendar's table says: " + line);
                    }
                });
        return new WorkingCalendar(years, off, worked);
    }
}
