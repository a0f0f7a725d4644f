package io.partnercloud.billing.agreements.questionnaire;

import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Why a questionnaire cannot do what is asked of it. */
public abstract sealed class QuestionnaireRefusal extends Refusal {
    private QuestionnaireRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** There is no such questionnaire, or it is another partner's, which must look the same (PRT-11). */
    public static final class Unknown extends QuestionnaireRefusal {
        public Unknown(UUID id) {
            super(Kind.UNKNOWN, "questionnaire_unknown", Map.of("questionnaire", id));
        }
    }

    /** It is answered, declined or ordered already, so that this does not happen to it any more. */
    public static final class Closed extends QuestionnaireRefusal {
        Closed(Questionnaire questionnaire) {
            super(Kind.CONFLICT, "questionnaire_closed", Map.of("status", questionnaire.status()));
        }
    }

    /** There is no price yet that could be ordered. */
    public static final class NotAnswered extends QuestionnaireRefusal {
        NotAnswered(Questionnaire questionnaire) {
            super(Kind.CONFLICT, "questionnaire_not_answered", Map.of("status", questionnaire.status()));
        }
    }

    /** The individual price could be ordered through an earlier day only. */
    public static final class OfferExpired extends QuestionnaireRefusal {
        OfferExpired(Offer offer) {
            super(Kind.CONFLICT, "offer_expired", Map.of("validThrough", offer.validThrough()));
        }
    }

    /** A price that could not even be ordered today is no answer. */
    public static final class OfferInPast extends QuestionnaireRefusal {
        OfferInPast(Offer offer, LocalDate today) {
            super(Kind.RULE, "offer_in_past", Map.of("validThrough", offer.validThrough(), "today", today));
        }
    }

    /** Whoever writes of itself from the site has to consent to the processing of these data (PRT-5). */
    public static final class ConsentMissing extends QuestionnaireRefusal {
        public ConsentMissing() {
            super(Kind.RULE, "consent_missing", Map.of());
        }
    }
}
