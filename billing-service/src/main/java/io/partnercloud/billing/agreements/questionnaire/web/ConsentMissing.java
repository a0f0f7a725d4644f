package io.partnercloud.billing.agreements.questionnaire.web;

import io.partnercloud.platform.problem.Refusal;

/** Whoever writes of itself from the site has to consent to the processing of these data (PRT-5). */
final class ConsentMissing extends Refusal {
    ConsentMissing() {
        super(Kind.RULE, "consent_missing");
    }
}
