package io.partnercloud.billing.base.calendar;

import io.partnercloud.platform.export.Title;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** ORG-2: says of a day reckoned in working days whether it hangs on a year that nobody has confirmed. */
@Service
public class GuessedYears {
    private static final Title NOT_CONFIRMED = new Title(
            "The due date is a guess: nobody has confirmed the production calendar that it was reckoned by.",
            "Срок оплаты предварительный: производственный календарь, по которому он посчитан, ещё не утверждён.");

    private final WorkingCalendars calendars;

    GuessedYears(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    /** Whether one of the days between these, both included, is of such a year. */
    @Transactional(readOnly = true)
    public boolean touch(LocalDate from, LocalDate to) {
        return calendars.current().isGuess(from, to);
    }

    /** The same of the day that comes so many working days after that one. */
    @Transactional(readOnly = true)
    public boolean touch(LocalDate from, int workingDays) {
        var calendar = calendars.current().guessingFrom(from);
        return calendar.isGuess(from, calendar.after(from, workingDays));
    }

    /** What a preview has to say of such a day, if anything. */
    @Transactional(readOnly = true)
    public Optional<Title> warning(LocalDate from, LocalDate to) {
        var calendar = calendars.current();
        if (!calendar.isGuess(from, to)) {
            return Optional.empty();
        }
        return Optional.of(IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> calendar.year(year).isEmpty())
                .mapToObj(GuessedYears::missing)
                .findFirst()
                .orElse(NOT_CONFIRMED));
    }

    private static Title missing(int year) {
        return new Title(
                "The due date is a guess: the production calendar of %d is not known yet. Nothing can be issued for it before it is."
                        .formatted(year),
                "Срок оплаты предварительный: производственного календаря на %d год ещё нет. Пока его нет, счёт выставить нельзя."
                        .formatted(year));
    }
}
