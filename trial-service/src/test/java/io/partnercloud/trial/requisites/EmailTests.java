package io.partnercloud.trial.requisites;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTests {
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
