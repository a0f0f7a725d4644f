package io.partnercloud.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.identity.password.PasswordRule.Flaw;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests { // PRT-12
    private static final List<String> ANNA = List.of("Ромашкина Анна Сергеевна", "anna.romashkina@vasilek.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "кабан пылит вдоль реки",
                "tR8#mq2Lw!xZ",
                "зелёный чайник поёт",
                "kofe-bez-sakhara-v-7"
            })
    void whatIsHardToGuessIsTakenWithoutAnyCharacterThatMustBeInIt(String password) {
        assertThat(PasswordRule.flawOf(password, ANNA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tR8#mq2Lw!x, TOO_SHORT",
        "пароль, TOO_SHORT",
        "aaaaaaaaaaaa, GUESSABLE",
        "password1234, GUESSABLE",
        "qwertyuiop12, GUESSABLE",
        "йцукенгшщзхъ, GUESSABLE",
        "123456789012, GUESSABLE",
        "1q2w3e4r5t6y, GUESSABLE",
        "iloveyou2026, GUESSABLE",
        "РомашкинаАнна, GUESSABLE",
        "Анна Ромашкина Анна 1985, GUESSABLE",
        "annaromashkina, GUESSABLE",
        "anna.romashkina@vasilek.example, GUESSABLE",
        "Hjvfirbyf1985, GUESSABLE"
    })
    void whatIsShortKnownOrAboutThePersonIsNot(String password, Flaw flaw) {
        assertThat(PasswordRule.flawOf(password, ANNA)).contains(flaw);
    }

    @Test
    void noMoreIsTakenThanIsLookedAt() {
        assertThat(PasswordRule.flawOf("кабан пылит вдоль реки и поёт о зелёном чайнике", ANNA))
                .contains(Flaw.TOO_LONG);
    }
}
