package io.partnercloud.billing.agreements.questionnaire.jdbc;

import io.partnercloud.billing.agreements.questionnaire.Offer;
import io.partnercloud.billing.agreements.questionnaire.Questionnaire;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns in which the states of a questionnaire differ. */
record StateColumns(
        @Nullable String takenBy,
        @Nullable Offer offer,
        @Nullable String declineReason,
        @Nullable LocalDate declinedOn,
        @Nullable UUID subscription,
        @Nullable LocalDate orderedOn) {
    private static final StateColumns NONE = new StateColumns(null, null, null, null, null, null);

    static StateColumns of(Questionnaire questionnaire) {
        return switch (questionnaire) {
            case Questionnaire.Received _ -> NONE;
            case Questionnaire.Taken taken -> new StateColumns(taken.by(), null, null, null, null, null);
            case Questionnaire.Answered answered -> new StateColumns(null, answered.offer(), null, null, null, null);
            case Questionnaire.Declined declined ->
                new StateColumns(null, null, declined.reason(), declined.on(), null, null);
            case Questionnaire.Ordered ordered ->
                new StateColumns(
                        null,
                        ordered.offer(),
                        null,
                        null,
                        ordered.subscription().value(),
                        ordered.on());
        };
    }
}
