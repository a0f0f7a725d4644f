package io.partnercloud.contracts.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {
    @ParameterizedTest // PRT-4
    @ValueSource(strings = {"03200", "03 2", "0З20", "٠٣٢٠", ""})
    void aPartnerCodeIsExactlyFourDigits(String text) {
        assertThatThrownBy(() -> new PartnerCode(text)).hasMessageContaining("four digits, such as 0320");
    }

    @ParameterizedTest // PRT-4
    @CsvSource({"320, 0320", "7, 0007"})
    void whoWritesAPartnerCodeTooShortIsToldHowToWriteIt(String text, String whole) {
        assertThatThrownBy(() -> new PartnerCode(text)).isInstanceOfSatisfying(MalformedValue.class, malformed -> {
            assertThat(malformed.code()).isEqualTo("partner_code_too_short");
            assertThat(malformed.details()).containsEntry("written", text).containsEntry("code", whole);
        });
    }

    @Test // PRT-4
    void leadingZerosOfAPartnerCodeAreKept() {
        assertThat(new PartnerCode("0001")).hasToString("0001");
    }

    @Test
    void loginsOfAClientAndItsUsersAreNumbered() {
        assertThat(ClientLogin.numbered(42)).hasToString("1R00042");
        assertThat(ClientLogin.numbered(1234567)).hasToString("1R1234567");
        assertThat(ClientLogin.numbered(42).user(3)).isEqualTo("1R00042U3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1R0042", "R00042", "1R00042U3", "1r00042"})
    void otherTextIsNoClientLogin(String text) {
        assertThatThrownBy(() -> new ClientLogin(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest // RWD-4
    @CsvSource({
        "2026-01-01, 2026-Q1, 2026-01-01, 2026-03-31",
        "2026-06-30, 2026-Q2, 2026-04-01, 2026-06-30",
        "2028-02-29, 2028-Q1, 2028-01-01, 2028-03-31",
        "2026-12-31, 2026-Q4, 2026-10-01, 2026-12-31"
    })
    void aQuarterHasAFirstAndALastDay(LocalDate date, String name, LocalDate first, LocalDate last) {
        var quarter = Quarter.of(date);

        assertThat(quarter).hasToString(name).isEqualTo(Quarter.parse(name));
        assertThat(quarter.firstDay()).isEqualTo(first);
        assertThat(quarter.lastDay()).isEqualTo(last);
    }

    @Test
    void theQuarterAfterTheFourthIsTheFirstOfTheNextYear() {
        assertThat(Quarter.parse("2026-Q4").next()).hasToString("2027-Q1");
    }

    @Test
    void aSealedSecretDoesNotPrintItself() {
        assertThat(new SealedSecret("eyJhbGciOi").toString()).doesNotContain("eyJ");
    }
}
