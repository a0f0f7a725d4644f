package io.partnercloud.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InnTests {

    @ParameterizedTest
    @ValueSource(strings = {"7707083893", "7830002293", "500100732259", "3664069397"}) // PRT-2
    void theRightCheckDigitsAreAccepted(String inn) {
        assertThat(Inn.isValid(inn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7707083894", "500100732258", "500100732269", "770708389", "77070838931", "", "77070838a3"})
    void anythingElseIsRefused(String inn) {
        assertThat(Inn.isValid(inn)).isFalse();
    }
}
