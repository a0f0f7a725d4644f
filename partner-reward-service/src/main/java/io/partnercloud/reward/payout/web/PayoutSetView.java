package io.partnercloud.reward.payout.web;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.payout.Completion;
import io.partnercloud.reward.payout.PayoutKind;
import io.partnercloud.reward.payout.PayoutRules;
import io.partnercloud.reward.payout.PayoutSet;
import io.partnercloud.reward.payout.PayoutSet.Disagreement;
import io.partnercloud.reward.payout.PayoutSet.Originals;
import io.partnercloud.reward.payout.PayoutSet.Payment;
import io.partnercloud.reward.payout.PayoutStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A set as its partner and operators see it: dated with the first day of its quarter (RWD-4), {@code objectUntil} the last
 * day on which its partner may object, {@code expectedOn} the day on which the money may be expected or came, the sums without and with tax (RWD-7).
 */
record PayoutSetView(
        UUID id,
        PartnerId partner,
        Quarter quarter,
        LocalDate datedOn,
        PayoutKind kind,
        PayoutStatus status,
        int version,
        LocalDate publishedOn,
        LocalDate objectUntil,
        @Nullable LocalDate expectedOn,
        Money reward,
        int vatPercent,
        Money vat,
        Money total,
        @Nullable Completion completion,
        @Nullable Disagreement disagreement,
        @Nullable Originals originals,
        @Nullable Payment payment) {

    static PayoutSetView of(PayoutSet set, PayoutRules rules) {
        var core = set.core();
        var documents = core.documents();
        return new PayoutSetView(
                core.id(),
                core.partner(),
                core.quarter(),
                core.quarter().firstDay(),
                core.kind(),
                set.status(),
                documents.version(),
                documents.publishedOn(),
                documents.publishedOn().plusDays(rules.objectionDays()),
                expectedOn(set, rules),
                documents.reward(),
                documents.vatPercent(),
                documents.vat(),
                documents.total(),
                switch (set) {
                    case PayoutSet.Completed it -> it.completion();
                    case PayoutSet.ScansReceived it -> it.completion();
                    case PayoutSet.OriginalsReceived it -> it.completion();
                    case PayoutSet.Paid it -> it.completion();
                    case PayoutSet.Carried _, PayoutSet.Published _, PayoutSet.Disputed _ -> null;
                },
                set instanceof PayoutSet.Disputed it ? it.disagreement() : null,
                switch (set) {
                    case PayoutSet.OriginalsReceived it -> it.originals();
                    case PayoutSet.Paid it -> it.originals();
                    case PayoutSet.Carried _,
                            PayoutSet.Published _,
                            PayoutSet.Disputed _,
                            PayoutSet.Completed _,
                            PayoutSet.ScansReceived _ -> null;
                },
                set instanceof PayoutSet.Paid it ? it.payment() : null);
    }

    private static @Nullable LocalDate expectedOn(PayoutSet set, PayoutRules rules) {
        return switch (set) {
            case PayoutSet.Carried _ -> null;
            case PayoutSet.Paid it -> it.payment().on();
            case PayoutSet.Published _,
                    PayoutSet.Disputed _,
                    PayoutSet.Completed _,
                    PayoutSet.ScansReceived _,
                    PayoutSet.OriginalsReceived _ ->
                set.core().documents().publishedOn().plusDays(rules.paymentDays());
        };
    }
}
