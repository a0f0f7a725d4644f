package io.partnercloud.billing.agreements.questionnaire;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why a questionnaire cannot do what is asked of it. */
public abstract sealed class QuestionnaireRefusal extends Refusal
        permits QuestionnaireUnknown, QuestionnaireClosed, NotAnswered, OfferExpired, OfferInPast {
    QuestionnaireRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }
}
