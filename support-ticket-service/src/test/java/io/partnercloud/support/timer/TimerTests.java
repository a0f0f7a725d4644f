package io.partnercloud.support.timer;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.CalendarYear;
import io.partnercloud.contracts.values.WorkingCalendar;
import io.partnercloud.platform.time.Moscow;
import io.partnercloud.support.calendar.LineHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("TKT-2: timers")
class TimerTests {
    private static final LineHours HOURS = new LineHours(LocalTime.of(9, 0), LocalTime.of(18, 0));
    private static final TimerPromise STANDARD = new TimerPromise(false, Duration.ofHours(8));
    private static final TimerPromise PREMIUM = new TimerPromise(true, Duration.ofHours(1));
    private static final Instant BEGIN = moscow("2026-11-23T09:00");

    static List<Long> seeds() {
        return new Random(20261130).longs(300).boxed().toList();
    }

    @ParameterizedTest // whatever happens in whatever order, over whatever holidays
    @MethodSource("seeds")
    void usedTimeIsConservedOverRandomPausesHolidaysAndLevels(long seed) {
        var random = new Random(seed);
        var pace = new Pace(HOURS, randomCalendar(random));
        var now = BEGIN.plus(random.nextInt(100_000), ChronoUnit.MINUTES);
        Timer timer = Timer.start(TimerKind.SOLUTION, random.nextBoolean() ? STANDARD : PREMIUM, now);
        var expected = 0L;
        for (var step = 0; step < 25; step++) {
            var later = now.plus(random.nextInt(3000), ChronoUnit.MINUTES);
            if (timer instanceof Timer.Running) {
                expected += minuteByMinute(pace.calendar(), timer.promise(), now, later);
            }
            now = later;
            timer = switch (random.nextInt(6)) {
                case 0 -> timer.pause(now, pace);
                case 1 -> timer.resume(now);
                case 2 -> timer.promise(random.nextBoolean() ? STANDARD : PREMIUM, now, pace);
                case 3 -> timer.meet(now, pace);
                case 4 -> timer.again(now);
                default -> timer;
            };
            assertThat(timer.usedAt(now, pace)).isEqualTo(Duration.ofMinutes(expected));
        }
    }

    @ParameterizedTest // what after() adds is what between() finds
    @MethodSource("seeds")
    void theDueMomentIsWhenTheAllowedTimeIsUsed(long seed) {
        var random = new Random(seed);
        var pace = new Pace(HOURS, randomCalendar(random));
        var since = BEGIN.plus(random.nextInt(100_000), ChronoUnit.MINUTES);
        var used = Duration.ofMinutes(random.nextInt(600));
        var timer = new Timer.Running(TimerKind.FIRST_ANSWER, STANDARD, used, STANDARD.target(), since);

        var due = timer.dueAt(pace);
        var warned = timer.warnedAt(pace);

        assertThat(due).isNotNull();
        assertThat(warned).isNotNull().isBeforeOrEqualTo(due);
        var late = used.compareTo(STANDARD.target()) >= 0;
        assertThat(timer.usedAt(due, pace)).isEqualTo(late ? used : STANDARD.target());
        if (used.compareTo(Duration.ofHours(6)) < 0) { // three quarters of eight hours
            assertThat(timer.usedAt(warned, pace)).isEqualTo(Duration.ofHours(6));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyGetsLateByAChangeOfLevel(long seed) {
        var random = new Random(seed);
        var pace = new Pace(HOURS, randomCalendar(random));
        var timer = Timer.start(TimerKind.SOLUTION, random.nextBoolean() ? STANDARD : PREMIUM, BEGIN);
        var now = BEGIN.plus(random.nextInt(2000), ChronoUnit.MINUTES);
        var wasLate = timer.usedAt(now, pace).compareTo(timer.allowed()) >= 0;

        var changed = timer.promise(timer.promise().equals(STANDARD) ? PREMIUM : STANDARD, now, pace);

        assertThat(changed.usedAt(now, pace)).isEqualTo(timer.usedAt(now, pace));
        if (!wasLate) {
            assertThat(changed.allowed()).isGreaterThan(changed.used());
        }
    }

    @Test
    void aPromiseOfEightHoursWaitsWhileTheAskerIsAsked() {
        var pace = new Pace(HOURS, workingWeeks());
        var timer = Timer.start(TimerKind.FIRST_ANSWER, STANDARD, BEGIN)
                .pause(moscow("2026-11-23T12:00"), pace)
                .resume(moscow("2026-11-25T17:00"));

        assertThat(timer).isInstanceOfSatisfying(Timer.Running.class, running -> {
            assertThat(running.used()).isEqualTo(Duration.ofHours(3));
            assertThat(running.warnedAt(pace)).isEqualTo(moscow("2026-11-26T11:00"));
            assertThat(running.dueAt(pace)).isEqualTo(moscow("2026-11-26T13:00"));
        });
    }

    @Test // what was used before counts, and an hour is an hour
    void aTicketThatBecomesPremiumIsToBeAnsweredWithinAnHourFromThen() {
        var pace = new Pace(HOURS, workingWeeks());
        var bought = moscow("2026-11-23T12:00");
        var timer = Timer.start(TimerKind.FIRST_ANSWER, STANDARD, BEGIN).promise(PREMIUM, bought, pace);

        assertThat(timer.used()).isEqualTo(Duration.ofHours(3));
        assertThat(timer)
                .isInstanceOfSatisfying(
                        Timer.Running.class,
                        running -> assertThat(running.dueAt(pace)).isEqualTo(bought.plus(Duration.ofHours(1))));
    }

    @Test // ORG-2
    void aMomentInAYearThatNobodyToldIsNotGuessed() {
        var pace = new Pace(HOURS, WorkingCalendar.of(List.of()));
        var timer = Timer.start(TimerKind.FIRST_ANSWER, STANDARD, BEGIN);

        assertThat(timer.dueAt(pace)).isNull();
        assertThat(timer.usedAt(BEGIN.plus(Duration.ofDays(3)), pace)).isZero();
    }

    /** What the clock on the wall would count, without any of the code under test. */
    private static long minuteByMinute(WorkingCalendar calendar, TimerPromise promise, Instant from, Instant to) {
        if (promise.aroundTheClock()) {
            return Duration.between(from, to).toMinutes();
        }
        var minutes = 0L;
        for (var at = LocalDateTime.ofInstant(from, Moscow.ZONE);
                at.isBefore(LocalDateTime.ofInstant(to, Moscow.ZONE));
                at = at.plusMinutes(1)) {
            var day = at.toLocalDate();
            var closes = calendar.year(day.getYear()).orElseThrow().shortened().contains(day) ? 17 : 18;
            if (at.getHour() >= 9 && at.getHour() < closes && calendar.isWorkingDay(day)) {
                minutes++;
            }
        }
        return minutes;
    }

    private static WorkingCalendar workingWeeks() {
        return WorkingCalendar.of(List.of(
                new CalendarYear(2026, new HashSet<>(), new HashSet<>(), new HashSet<>(), "every weekday", true)));
    }

    private static WorkingCalendar randomCalendar(Random random) {
        return WorkingCalendar.of(List.of(randomYear(2026, random), randomYear(2027, random)));
    }

    private static CalendarYear randomYear(int year, Random random) {
        var off = new HashSet<LocalDate>();
        var worked = new HashSet<LocalDate>();
        var shortened = new HashSet<LocalDate>();
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(day -> {
            switch (random.nextInt(10)) {
                case 0, 1 -> off.add(day);
                case 2 -> worked.add(day);
                case 3 -> shortened.add(day);
                default -> {}
            }
        });
        return new CalendarYear(year, off, worked, shortened, "drawn by lot", true);
    }

    private static Instant moscow(String at) {
        return LocalDateTime.parse(at).atZone(Moscow.ZONE).toInstant();
    }
}
