package io.partnercloud.billing.agreements.questionnaire;

import java.time.LocalDate;
import java.util.Map;

/** A price that could not even be ordered today is no answer. */
public final class OfferInPast extends QuestionnaireRefusal {
    OfferInPast(Offer offer, LocalDate today) {
        super(Kind.RULE, "offer_in_past", Map.of("validThrough", offer.validThrough(), "today", today));
    }
}
