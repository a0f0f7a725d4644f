package io.partnercloud.billing.agreements.questionnaire;

import java.util.Map;
import java.util.UUID;

/** There is no such questionnaire, or it is another partner's, which must look the same (PRT-11). */
public final class QuestionnaireUnknown extends QuestionnaireRefusal {
    public QuestionnaireUnknown(UUID id) {
        super(Kind.UNKNOWN, "questionnaire_unknown", Map.of("questionnaire", id));
    }
}
