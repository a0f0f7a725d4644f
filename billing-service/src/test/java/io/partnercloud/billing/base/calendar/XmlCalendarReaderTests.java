package io.partnercloud.billing.base.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.billing.base.calendar.web.CalendarUnreadable;
import io.partnercloud.billing.base.calendar.web.XmlCalendarReader;
import io.partnercloud.contracts.values.CalendarYear;
import io.partnercloud.contracts.values.WorkingCalendar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCalendarReaderTests {
    /** As the data set writes them: the worked Saturday is t="2", and f names where a day off comes from. */
    private static final String PART_OF_2027 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <calendar year="2027" lang="ru" date="2026.09.02">
                <holidays><holiday id="1" title="Новогодние каникулы"/></holidays>
                <days>
                    <day d="01.02" t="1" h="1"/>
                    <day d="02.20" t="2"/>
                    <day d="02.22" t="1" f="02.20"/>
                    <day d="02.23" t="1" h="2"/>
                    <day d="04.30" t="2"/>
                    <day d="11.06" t="3"/>
                </days>
            </calendar>
            """;

    private static CalendarYear read(String xml) {
        return new XmlCalendarReader().read(xml.getBytes(StandardCharsets.UTF_8), true);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-19, true",
        "2027-02-20, true", // a Saturday with t="2"
        "2027-02-21, false",
        "2027-02-22, false",
        "2027-02-23, false",
        "2027-04-30, true",
        "2027-11-06, true", // a Saturday with t="3"
        "2027-11-13, false"
    })
    void aSaturdayThatIsShortenedIsAWorkedOne(LocalDate day, boolean isWorked) {
        assertThat(WorkingCalendar.of(List.of(read(PART_OF_2027))).isWorkingDay(day))
                .isEqualTo(isWorked);
    }

    @Test
    void theYearSaysWhichWeekendDaysAreWorkedAndWhichDaysAreShort() {
        var year = read(PART_OF_2027);

        assertThat(year.worked())
                .containsExactlyInAnyOrder(LocalDate.parse("2027-02-20"), LocalDate.parse("2027-11-06"));
        assertThat(year.shortened())
                .containsExactlyInAnyOrder(LocalDate.parse("2027-02-20"), LocalDate.parse("2027-04-30"));
        assertThat(year.confirmed()).isTrue();
    }

    @Test // ORG-2
    void whatIsReadAsAGuessIsOne() {
        var guess = new XmlCalendarReader().read("<calendar year='2029'/>".getBytes(StandardCharsets.UTF_8), false);

        assertThat(guess.confirmed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not xml",
                "<calendar/>",
                "<calendar year='2024'><day d='13.01' t='1'/></calendar>",
                "<calendar year='2024'><day d='01.01' t='9'/></calendar>",
                "<calendar year='2024'><day d='04.29' t='1'/><day d='04.29' t='3'/></calendar>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><calendar year='2024'/>"
            })
    void whatIsNotAYearOfTheCalendarIsRefused(String xml) {
        assertThatThrownBy(() -> read(xml)).isInstanceOf(CalendarUnreadable.class);
    }
}
