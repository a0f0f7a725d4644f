package io.partnercloud.notification.letter;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTests {
    @ParameterizedTest // NTF-2
    @EnumSource(names = {"SENT", "REFUSED", "PARKED"})
    void whatIsNoLongerOnItsWayCanBeSentAgain(LetterStatus status) {
        assertThatCode(() -> letter(status, false, false).requireSendable()).doesNotThrowAnyException();
    }

    @Test
    void aDueLetterIsNotSentASecondTime() {
        assertThatThrownBy(() -> letter(LetterStatus.DUE, false, false).requireSendable())
                .isInstanceOf(LetterRefusal.StillDue.class);
    }

    @Test
    void aLetterWithoutAnAddressCannotBeSent() {
        assertThatThrownBy(() ->
                        letter(LetterStatus.WAITING_FOR_CONTACT, false, false).requireSendable())
                .isInstanceOf(LetterRefusal.StillWaiting.class);
    }

    @Test // NTF-2: the secret is deleted after sending, so that letter cannot go out a second time
    void aLetterWhoseSecretIsGoneIsNotSentWithoutIt() {
        assertThatThrownBy(() -> letter(LetterStatus.SENT, true, false).requireSendable())
                .isInstanceOf(LetterRefusal.SecretGone.class);
    }

    @Test
    void aParkedLetterStillHasItsSecret() {
        assertThatCode(() -> letter(LetterStatus.PARKED, true, true).requireSendable())
                .doesNotThrowAnyException();
    }

    private static Letter letter(LetterStatus status, boolean hasSecret, boolean awaitsSecret) {
        return new Letter(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Template.TRIAL_ACCESS,
                new Recipient.Operators(),
                "somebody@example.test",
                status,
                Map.of(),
                hasSecret,
                awaitsSecret,
                null,
                null,
                1,
                0,
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                null);
    }
}
