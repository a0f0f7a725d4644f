package io.partnercloud.trial.requisites;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTests {
    @ParameterizedTest
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

    @ParameterizedTest
    @ValueSource(strings = {"anna@vasilek.example", " a.b+c@sub.domain.ru ", "почта@пример.рф", "x@a-b.io"})
    void anAddressOfAPersonIsRead(String typed) {
        assertThat(Email.read(typed)).map(Email::text).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@vasilek.example",
                "anna@localhost",
                "a b@c.ru",
                "a@b..ru",
                ".a@b.ru",
                "a.@b.ru",
                "a@b.ru\r\nBcc: x@y.ru",
                "a@-b.ru",
                "\"a\"@b.ru",
                "a@b@c.ru",
                "a..b@c.ru"
            })
    void whatNoLetterCouldReachIsNot(String typed) {
        assertThat(Email.read(typed)).isEmpty();
    }
}
