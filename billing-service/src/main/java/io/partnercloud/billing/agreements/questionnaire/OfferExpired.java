package io.partnercloud.billing.agreements.questionnaire;

import java.util.Map;

/** The individual price could be ordered through an earlier day only. */
public final class OfferExpired extends QuestionnaireRefusal {
    OfferExpired(Offer offer) {
        super(Kind.CONFLICT, "offer_expired", Map.of("validThrough", offer.validThrough()));
    }
}
