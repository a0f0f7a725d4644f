package io.partnercloud.reward.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.reward.partner.AssignedCode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RWD-8: each reason from the data, in the manual's order. */
class FindingsTests {
    @ParameterizedTest
    @CsvSource({
        "0320, true, false, true, false,", // nothing explains it: the support line is asked
        "0320, true, true, true, false,",
        "0320, false, false, true, false, NO_PAID_CLIENTS",
        ", true, false, true, false, NO_PARTNER_CODE",
        "320, true, false, true, false, THREE_DIGIT_CODE",
        "0320, false, true, true, false, MANUAL_SERVICES_ONLY",
        "0320, true, false, false, false, QUARTER_NOT_CLOSED",
        "0320, true, false, true, true, CARRIED_OVER",
        "320, false, false, false, false, NO_PAID_CLIENTS THREE_DIGIT_CODE QUARTER_NOT_CLOSED"
    })
    void whatIsKnownGivesTheReasons(
            String code, boolean automatic, boolean manual, boolean closed, boolean carried, String reasons) {
        var findings = new Findings(code == null ? null : new AssignedCode(code), automatic, manual, closed, carried);

        assertThat(findings.reasons())
                .isEqualTo(
                        reasons == null
                                ? List.of()
                                : Arrays.stream(reasons.split(" ", -1))
                                        .map(Reason::valueOf)
                                        .toList());
    }

    @Test
    void whoBelongsToNoPartnerHasNoCodeOrWaits() {
        assertThat(Findings.withoutPartner(false)).containsExactly(Reason.NO_PARTNER_CODE);
        assertThat(Findings.withoutPartner(true)).containsExactly(Reason.CODE_NOT_CONFIRMED);
    }
}
