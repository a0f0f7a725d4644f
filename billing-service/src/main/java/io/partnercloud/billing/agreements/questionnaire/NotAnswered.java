package io.partnercloud.billing.agreements.questionnaire;

import java.util.Map;

/** There is no price yet that could be ordered. */
public final class NotAnswered extends QuestionnaireRefusal {
    NotAnswered(Questionnaire questionnaire) {
        super(Kind.CONFLICT, "questionnaire_not_answered", Map.of("status", questionnaire.status()));
    }
}
