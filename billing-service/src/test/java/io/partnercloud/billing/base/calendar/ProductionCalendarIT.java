package io.partnercloud.billing.base.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.contracts.billing.CalendarYearSet;
import io.partnercloud.contracts.values.WorkingCalendar;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ProductionCalendars;
import io.partnercloud.testsupport.Tokens;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ProductionCalendarIT extends BillingScenario {
    @Autowired
    private WorkingCalendars calendars;

    private WorkingCalendar calendar() {
        return transaction.execute(_ -> calendars.current());
    }

    @ParameterizedTest // the number of working days that the published calendars give for the year
    @CsvSource({"2021, 247", "2022, 247", "2023, 247", "2024, 248", "2025, 247", "2026, 247", "2027, 247"})
    void eachYearHasItsPublishedNumberOfWorkingDays(int year, long working) {
        var calendar = calendar();

        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(calendar::isWorkingDay))
                .hasSize(Math.toIntExact(working));
    }

    @ParameterizedTest // INV-5
    @CsvSource({
        "2021-10-20, 2021-10-27",
        "2021-12-28, 2022-01-12", // 29, 30 (31 off), 10, 11, 12 January
        "2026-04-29, 2026-05-07", // 30 April, 4, 5, 6, 7 May
        "2026-12-25, 2027-01-12", // 28, 29, 30 (31 off), 11, 12 January
    })
    void fiveWorkingDaysAreCountedOverTheHolidays(LocalDate issuedOn, LocalDate dueOn) {
        assertThat(calendar().after(issuedOn, 5)).isEqualTo(dueOn);
    }

    @ParameterizedTest // decrees 1466 and 1187; the published counts
    @CsvSource({"2026, 15 19 21 22 19 21 23 21 22 22 20 22", "2027, 15 19 22 22 19 21 22 22 22 21 20 22"})
    void eachMonthHasItsPublishedNumberOfWorkingDays(int year, String working) {
        var calendar = calendar();

        assertThat(Stream.of(Month.values())
                        .map(month -> YearMonth.of(year, month))
                        .map(month ->
                                String.valueOf(calendar.between(month.atDay(1).minusDays(1), month.atEndOfMonth()))))
                .containsExactly(working.split(" "));
    }

    @Test
    void theYearsOfTheDecreesAreThoseThatTestsReckonWith() {
        for (var known : List.of(ProductionCalendars.of2026(), ProductionCalendars.of2027())) {
            var ours = calendar().year(known.year()).orElseThrow();
            assertThat(ours.worked()).isEqualTo(known.worked());
            assertThat(ours.shortened()).isEqualTo(known.shortened());
            assertThat(ours.confirmed()).isTrue();
            assertThat(ours.source()).isEqualTo(known.source());
            LocalDate.of(known.year(), 1, 1)
                    .datesUntil(LocalDate.of(known.year() + 1, 1, 1))
                    .forEach(day -> assertThat(calendar().isWorkingDay(day))
                            .as(day.toString())
                            .isEqualTo(ProductionCalendars.known().isWorkingDay(day)));
        }
    }

    @ParameterizedTest // INV-5 over the worked Saturday of 20 February 2027
    @CsvSource({
        "2027-02-18, 1, 2027-02-19",
        "2027-02-19, 1, 2027-02-20",
        "2027-02-20, 1, 2027-02-24",
        "2027-02-19, 5, 2027-03-01" // 20, 24, 25, 26 February, 1 March
    })
    void theWorkedSaturdayCounts(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar().after(from, days)).isEqualTo(expected);
    }

    private Answer put(String xml) {
        return api.as(Tokens.operator())
                .withHeader("Content-Type", "application/xml")
                .send("PUT", "/api/admin/production-calendar", xml);
    }

    private void guess2032() {
        api.as(Tokens.operator())
                .withHeader("Content-Type", "application/xml")
                .send(
                        "PUT",
                        "/api/admin/production-calendar?confirmed=false",
                        "<calendar year=\"2032\"><days><day d=\"01.01\" t=\"1\"/></days></calendar>")
                .expect(200);
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    @Test // ORG-2
    void anOperatorReadsAYearAndSeesThatItIsAGuess() {
        guess2032();

        var guess = api.as(Tokens.operator())
                .get("/api/admin/production-calendar?year=2032")
                .expect(200);
        assertThat(guess.json().at("/confirmed").asBoolean()).isFalse();
        assertThat(guess.text("/off/0")).isEqualTo("2032-01-01");
        var decreed = api.as(Tokens.operator())
                .get("/api/admin/production-calendar?year=2027")
                .expect(200);
        assertThat(decreed.json().at("/confirmed").asBoolean()).isTrue();
        assertThat(decreed.text("/source")).isEqualTo("decree 1187 of 17.09.2026");
        assertThat(decreed.text("/worked/0")).isEqualTo("2027-02-20");
        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/production-calendar?year=2040")
                        .expect(422)
                        .code())
                .isEqualTo("calendar_year_unknown");
    }

    @Test // ORG-2
    void aDueDateThatHangsOnAGuessedYearSaysSoInItsPreview() {
        guess2032();
        var client = client();

        var guessed = preview(client, "2032-03-01", 1, ONE_CONNECTION).expect(200);
        var known = preview(client, "2027-03-01", 1, ONE_CONNECTION).expect(200);

        assertThat(guessed.text("/dueOn")).isEqualTo("2032-03-08"); // 2, 3, 4, 5 (6, 7 off), 8 March
        assertThat(guessed.json().at("/dueOnIsGuess").asBoolean()).isTrue();
        assertThat(known.json().has("dueOnIsGuess")).isFalse();
    }

    @Test
    void anOperatorPutsAYearInItsPlaceWithAPublishedFile() {
        put("""
                <calendar year="2031" lang="ru"><days>
                  <day d="01.01" t="1"/><day d="03.07" t="2"/><day d="11.01" t="3"/>
                </days></calendar>""").expect(200);
        put("<calendar year=\"2031\"><days><day d=\"01.01\" t=\"1\"/><day d=\"11.01\" t=\"3\"/></days></calendar>")
                .expect(200);

        assertThat(calendar().isWorkingDay(LocalDate.parse("2031-01-01"))).isFalse();
        var told = events.published(CalendarYearSet.class).stream()
                .filter(year -> year.year() == 2031)
                .toList();
        assertThat(told).extracting(CalendarYearSet::shortened).containsExactly(days("2031-03-07"), List.of());
        assertThat(told.getLast().worked()).isEqualTo(days("2031-11-01"));
        assertThat(told).extracting(CalendarYearSet::key).containsOnly("production-calendar");
        assertThat(calendar().isWorkingDay(LocalDate.parse("2031-11-01"))).isTrue(); // a Saturday
        assertThat(put("<html/>").expect(400).code()).isEqualTo("calendar_unreadable");
        assertThat(api.as(Tokens.partner(partner))
                        .withHeader("Content-Type", "application/xml")
                        .send("PUT", "/api/admin/production-calendar", "<calendar/>")
                        .status())
                .isEqualTo(403);
    }
}
