package io.partnercloud.reward.diagnosis;

import io.partnercloud.reward.partner.AssignedCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a partner's quarter.
 *
 * @param code as it is on file; null where there is none
 * @param paidAutomatically whether anything was paid for a service whose documents are made by the quarter's run
 * @param paidManually whether anything was paid for one whose documents are made by hand (RWD-9)
 * @param isClosed whether the quarter's last month is
 * @param isCarried whether the quarter's sum was not above zero
 */
public record Findings(
        @Nullable AssignedCode code,
        boolean paidAutomatically,
        boolean paidManually,
        boolean isClosed,
        boolean isCarried) {

    /** All reasons that apply; none of them explains it where the list is empty. */
    List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        if (!paidAutomatically && !paidManually) {
            reasons.add(Reason.NO_PAID_CLIENTS);
        }
        if (code == null) {
            reasons.add(Reason.NO_PARTNER_CODE);
        } else if (code.isThreeDigit()) {
            reasons.add(Reason.THREE_DIGIT_CODE);
        }
        if (paidManually && !paidAutomatically) {
            reasons.add(Reason.MANUAL_SERVICES_ONLY);
        }
        if (!isClosed) {
            reasons.add(Reason.QUARTER_NOT_CLOSED);
        }
        if (isCarried) {
            reasons.add(Reason.CARRIED_OVER);
        }
        return reasons;
    }

    /** Of a person who belongs to no partner: what was asked for is not answered yet, or nothing was asked for. */
    static List<Reason> withoutPartner(boolean waits) {
        return List.of(waits ? Reason.CODE_NOT_CONFIRMED : Reason.NO_PARTNER_CODE);
    }
}
