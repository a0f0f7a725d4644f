package io.partnercloud.identity.signin.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests { // PRT-13
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    @ParameterizedTest // RFC 6238, appendix B; the last six of its eight digits
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, true", "59, true", "89, true", "119, true", "120, false"})
    void aCodeHoldsForOneStepBeforeAndAfterItsOwn(long second, boolean holds) { // of the second step, 60 to 89
        var code = Totp.code(SECRET, Instant.ofEpochSecond(60));

        assertThat(Totp.stepOf(SECRET, code, Instant.ofEpochSecond(second)).isPresent())
                .isEqualTo(holds);
    }

    @ParameterizedTest // RFC 4648, 10
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenAsAppsTakeThem(String bytes, String text) {
        assertThat(Base32.text(bytes.getBytes(US_ASCII))).isEqualTo(text);
        assertThat(Base32.bytes(text)).isEqualTo(bytes.getBytes(US_ASCII));
    }

    @Test
    void whatIsNoSecretIsNotTaken() {
        assertThatIllegalArgumentException().isThrownBy(() -> Base32.bytes("not-base32"));
    }

    @Test
    void recoveryCodesAreTenAndTakenHoweverTheyAreTyped() {
        var codes = RecoveryCode.ten();

        assertThat(codes).extracting(RecoveryCode::text).doesNotHaveDuplicates().hasSize(10);
        var first = codes.getFirst();
        assertThat(new RecoveryCode(" "
                                + first.text()
                                        .toUpperCase(java.util.Locale.ROOT)
                                        .replace("-", " "))
                        .digest())
                .isEqualTo(first.digest());
    }
}
