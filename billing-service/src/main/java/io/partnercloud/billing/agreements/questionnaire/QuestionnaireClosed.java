package io.partnercloud.billing.agreements.questionnaire;

import java.util.Map;

/** It is answered, declined or ordered already, so that this does not happen to it any more. */
public final class QuestionnaireClosed extends QuestionnaireRefusal {
    QuestionnaireClosed(Questionnaire questionnaire) {
        super(Kind.CONFLICT, "questionnaire_closed", Map.of("status", questionnaire.status()));
    }
}
