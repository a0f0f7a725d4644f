package io.partnercloud.reward.diagnosis.web;

import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.security.Person;
import io.partnercloud.reward.diagnosis.DiagnosePayout;
import io.partnercloud.reward.diagnosis.Reason;
import io.partnercloud.reward.diagnosis.web.ReasonWords.WhoCanFix;
import io.partnercloud.reward.partner.PartnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** "Why do I see no documents?" (RWD-8), also for somebody who belongs to no partner yet. */
@RestController
@Tag(name = "Payout sets", description = "The documents on a quarter's reward, and what has become of them.")
class PayoutDiagnosisController {
    private final DiagnosePayout diagnosePayout;

    PayoutDiagnosisController(DiagnosePayout diagnosePayout) {
        this.diagnosePayout = diagnosePayout;
    }

    /** The sets that there are for the quarter, else why there are none; with neither, the support line has been asked. */
    record DiagnosisView(Quarter quarter, List<UUID> documents, List<ReasonView> reasons) {}

    /** A reason, who can do something about it, and what comes next. */
    record ReasonView(Reason code, String text, WhoCanFix whoCanFix, String nextStep) {
        static ReasonView of(Reason reason, Locale language) {
            var words = ReasonWords.of(reason, language);
            return new ReasonView(reason, words.text(), words.whoCanFix(), words.nextStep());
        }
    }

    @Operation(operationId = "diagnosePayout", summary = "Ask why there are no documents for a quarter")
    @GetMapping("/api/partner/payout-diagnosis")
    DiagnosisView diagnosis(Person person, @RequestParam Quarter quarter, Locale language) {
        var partner = person.partner();
        var diagnosis = partner == null
                ? diagnosePayout.ofNoPartner(person.subject(), quarter)
                : diagnosePayout.of(new PartnerId(partner), quarter);
        return new DiagnosisView(
                quarter,
                diagnosis.documents(),
                diagnosis.reasons().stream()
                        .map(reason -> ReasonView.of(reason, language))
                        .toList());
    }
}
