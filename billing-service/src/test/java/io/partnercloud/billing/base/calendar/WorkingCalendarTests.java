package io.partnercloud.billing.base.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.billing.base.calendar.web.CalendarUnreadable;
import io.partnercloud.billing.base.calendar.web.XmlCalendarReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingCalendarTests {
    private static final String PART_OF_2024 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <calendar year="2024" lang="ru" date="2024.01.01">
                <holidays><holiday id="1" title="Новогодние каникулы"/></holidays>
                <days>
                    <day d="02.22" t="2"/>
                    <day d="02.23" t="1" h="1"/>
                    <day d="04.27" t="3" f="04.29"/>
                    <day d="04.29" t="1" f="04.27"/>
                    <day d="12.28" t="2"/>
                </days>
            </calendar>
            """;

    private static WorkingCalendar calendar() {
        return new WorkingCalendar(Map.of(2024, read(PART_OF_2024)));
    }

    private static CalendarYear read(String xml) {
        return new XmlCalendarReader().read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isWorking(String date) {
        return calendar().isWorking(LocalDate.parse(date));
    }

    @Test
    void weekdaysAreWorkedUnlessTheyAreOffAndWeekendsAreOffUnlessTheyAreWorked() {
        assertThat(isWorking("2024-02-21")).isTrue();
        assertThat(isWorking("2024-02-22")).isTrue(); // shortened
        assertThat(isWorking("2024-02-23")).isFalse();
        assertThat(isWorking("2024-04-20")).isFalse(); // a Saturday
        assertThat(isWorking("2024-04-27")).isTrue(); // a Saturday in place of the 29th
        assertThat(isWorking("2024-12-28")).isTrue(); // a shortened Saturday is worked
        assertThat(isWorking("2024-04-29")).isFalse();
    }

    @Test // INV-5
    void workingDaysAreCountedFromTheNextDay() {
        // Wed 21.02: 22 (1), 23 off, 24 and 25 weekend, 26 (2), 27 (3), 28 (4), 29 (5)
        assertThat(calendar().plusWorkingDays(LocalDate.parse("2024-02-21"), 5)).isEqualTo("2024-02-29");
        assertThat(calendar().plusWorkingDays(LocalDate.parse("2024-04-26"), 1)).isEqualTo("2024-04-27");
    }

    @Test
    void aYearWithoutDataIsAnErrorAndNeverAGuess() {
        assertThatThrownBy(() -> isWorking("2030-06-03"))
                .isInstanceOf(CalendarYearUnknown.class)
                .hasMessageContaining("calendar_year_unknown");
        assertThatThrownBy(() -> calendar().plusWorkingDays(LocalDate.parse("2024-12-31"), 1))
                .isInstanceOf(CalendarYearUnknown.class);
    }

    @Test
    void whatIsNotAYearOfTheCalendarIsRefused() {
        assertThatThrownBy(() -> read("not xml")).isInstanceOf(CalendarUnreadable.class);
        assertThatThrownBy(() -> read("<calendar/>")).isInstanceOf(CalendarUnreadable.class);
        assertThatThrownBy(() -> read("<calendar year='2024'><day d='13.01' t='1'/></calendar>"))
                .isInstanceOf(CalendarUnreadable.class);
        assertThatThrownBy(() -> read("<calendar year='2024'><day d='01.01' t='9'/></calendar>"))
                .isInstanceOf(CalendarUnreadable.class);
        assertThatThrownBy(() -> read("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><calendar year='2024'/>"))
                .isInstanceOf(CalendarUnreadable.class);
    }
}
