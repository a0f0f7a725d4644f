package io.partnercloud.reward.partner;

import io.partnercloud.contracts.requisites.StatedRequisites;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An application as the applicant wrote it, not checked yet. */
public record StatedApplication(
        LegalForm legalForm,
        StatedRequisites requisites,
        Contact contact,
        TaxTreatment taxTreatment,
        @Nullable String comment) {

    /** What the applicant says it is; only the first two can become partners (PRT-1). */
    public enum LegalForm {
        COMPANY,
        ENTREPRENEUR,
        SELF_EMPLOYED
    }

    /**
     * The request that an operator will answer.
     *
     * @throws PartnerRefusal.SelfEmployed PRT-1
     * @throws PartnerRefusal.InvalidRequisites PRT-2
     */
    PartnerApplication.Request checked(Instant at) {
        if (legalForm == LegalForm.SELF_EMPLOYED) {
            throw new PartnerRefusal.SelfEmployed();
        }
        var faults = requisites.faults();
        if (!faults.isEmpty()) {
            throw new PartnerRefusal.InvalidRequisites(faults);
        }
        return new PartnerApplication.Request(requisites.checked(), contact, taxTreatment, comment, at);
    }
}
