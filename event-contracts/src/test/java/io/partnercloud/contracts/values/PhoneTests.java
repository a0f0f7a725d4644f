package io.partnercloud.contracts.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTests {
    @ParameterizedTest // PRT-5
    @CsvSource({
        "+79161234567, +79161234567",
        "8 (916) 123-45-67, +79161234567",
        "' +7 916 123 45 67 ', +79161234567",
        "84951234567, +74951234567"
    })
    void aPhoneIsReadAsPeopleWriteIt(String typed, String number) {
        assertThat(Phone.read(typed)).map(Phone::text).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "79161234567", "+7916123456", "+791612345678", "+49301234567", "+7916123456x", "8"})
    void whatIsNoRussianNumberIsNot(String typed) {
        assertThat(Phone.read(typed)).isEmpty();
    }
}
