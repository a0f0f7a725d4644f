package io.partnercloud.trial.requisites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PRT-2. */
class InnTests {
    @ParameterizedTest
    @ValueSource(strings = {"7707083893", "500100732259", " 7707083893 "})
    void rightCheckDigitsAreAccepted(String typed) {
        assertThat(Inn.read(typed)).map(Inn::digits).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7707083894",
                "500100732258",
                "500100732249",
                "770708389",
                "77070838931",
                "",
                "770708389A",
                "７707083893"
            })
    void anythingElseIsNot(String typed) {
        assertThat(Inn.read(typed)).isEmpty();
    }

    @Test
    void everyOtherLastDigitOfAGoodNumberIsWrong() {
        for (var digit = '0'; digit <= '9'; digit++) {
            assertThat(Inn.read("770708389" + digit).isPresent()).isEqualTo(digit == '3');
        }
    }

    @Test
    void theMessageOfARefusedOneDoesNotRepeatIt() {
        assertThatThrownBy(() -> new Inn("7707083894"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("7707083894");
    }
}
