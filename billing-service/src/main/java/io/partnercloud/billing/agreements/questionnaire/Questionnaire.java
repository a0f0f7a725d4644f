package io.partnercloud.billing.agreements.questionnaire;

import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import java.time.LocalDate;

/** Somebody's wish for HOSTING or CORPORATE. Its type says how far the answer is. */
public sealed interface Questionnaire {
    Sheet sheet();

    long version();

    record Received(Sheet sheet, long version) implements Questionnaire {}

    /** An operator works on it. */
    record Taken(Sheet sheet, String by, long version) implements Questionnaire {}

    record Answered(Sheet sheet, Offer offer, long version) implements Questionnaire {}

    record Declined(Sheet sheet, String reason, LocalDate on, long version) implements Questionnaire {}

    /** The offer became a subscription; it can do so once. */
    record Ordered(Sheet sheet, Offer offer, SubscriptionId subscription, LocalDate on, long version)
            implements Questionnaire {}

    /** The word for its state. */
    enum Status {
        RECEIVED,
        TAKEN,
        ANSWERED,
        DECLINED,
        ORDERED
    }

    default Status status() {
        return switch (this) {
            case Received _ -> Status.RECEIVED;
            case Taken _ -> Status.TAKEN;
            case Answered _ -> Status.ANSWERED;
            case Declined _ -> Status.DECLINED;
            case Ordered _ -> Status.ORDERED;
        };
    }

    /** Whoever takes it over from another operator has it from then on. */
    default Taken take(String operator) {
        return switch (this) {
            case Received _, Taken _ -> new Taken(sheet(), operator, version());
            case Answered _, Declined _, Ordered _ -> throw new QuestionnaireRefusal.Closed(this);
        };
    }

    /** An answer may be corrected until it is ordered. */
    default Answered answer(Offer offer) {
        return switch (this) {
            case Received _, Taken _, Answered _ -> new Answered(sheet(), offer, version());
            case Declined _, Ordered _ -> throw new QuestionnaireRefusal.Closed(this);
        };
    }

    default Declined decline(String reason, LocalDate on) {
        return switch (this) {
            case Received _, Taken _, Answered _ -> new Declined(sheet(), reason, on, version());
            case Declined _, Ordered _ -> throw new QuestionnaireRefusal.Closed(this);
        };
    }

    /** The offer, while it can be ordered. */
    default Offer offerOn(LocalDate day) {
        return switch (this) {
            case Answered answered -> {
                if (day.isAfter(answered.offer.validThrough())) {
                    throw new QuestionnaireRefusal.OfferExpired(answered.offer);
                }
                yield answered.offer;
            }
            case Received _, Taken _ -> throw new QuestionnaireRefusal.NotAnswered(this);
            case Declined _, Ordered _ -> throw new QuestionnaireRefusal.Closed(this);
        };
    }

    default Ordered order(SubscriptionId subscription, LocalDate on) {
        return new Ordered(sheet(), offerOn(on), subscription, on, version());
    }
}
