package io.partnercloud.billing.base.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.time.LocalDate;
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
    @CsvSource({"2021, 247", "2022, 247", "2023, 247", "2024, 248", "2025, 247", "2026, 247"})
    void eachYearHasItsPublishedNumberOfWorkingDays(int year, long working) {
        var calendar = calendar();

        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(calendar::isWorking))
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
        assertThat(calendar().plusWorkingDays(issuedOn, 5)).isEqualTo(dueOn);
    }

    private Answer put(String xml) {
        return api.as(Tokens.operator())
                .withHeader("Content-Type", "application/xml")
                .send("PUT", "/api/admin/production-calendar", xml);
    }

    @Test
    void anOperatorPutsAYearInItsPlaceWithAPublishedFile() {
        put("""
                <calendar year="2031" lang="ru"><days>
                  <day d="01.01" t="1"/><day d="03.07" t="2"/><day d="11.01" t="3"/>
                </days></calendar>""").expect(200);
        put("<calendar year=\"2031\"><days><day d=\"01.01\" t=\"1\"/><day d=\"11.01\" t=\"3\"/></days></calendar>")
                .expect(200);

        assertThat(calendar().isWorking(LocalDate.parse("2031-01-01"))).isFalse();
        assertThat(calendar().isWorking(LocalDate.parse("2031-11-01"))).isTrue(); // a Saturday
        assertThat(put("<html/>").expect(400).code()).isEqualTo("calendar_unreadable");
        assertThat(api.as(Tokens.partner(partner))
                        .withHeader("Content-Type", "application/xml")
                        .send("PUT", "/api/admin/production-calendar", "<calendar/>")
                        .status())
                .isEqualTo(403);
    }
}
