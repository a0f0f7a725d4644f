package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Money that the principal's bank has written off to a partner, and which set it is for (RWD-6). */
public record OutgoingPayment(UUID id, PartnerId partner, Order order, Fate fate) {
    /** What the bank says; the number may be empty. */
    public record Order(String number, LocalDate datedOn, LocalDate bookedOn, Money amount, String purpose) {
        /** How people call it. */
        public String reference() {
            return String.format(Locale.ROOT, "п/п %s от %td.%<tm.%<tY", number.isEmpty() ? "б/н" : number, datedOn);
        }

        /** The invoice's or the act's number stands in the purpose, as a word of its own. */
        boolean names(Completion completion) {
            return names(completion.invoiceNumber()) || names(completion.actNumber());
        }

        private boolean names(String wanted) {
            return Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(wanted) + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(purpose)
                    .find();
        }
    }

    /** What has become of it. */
    public sealed interface Fate {
        /** It paid this set, or an operator had recorded it before. */
        record Matched(UUID set) implements Fate {}

        /** It waits for the accountant, for this reason. */
        record Waiting(Reason reason) implements Fate {}

        /** The accountant said that it is no reward. */
        record Dismissed(String reason) implements Fate {}
    }

    /** Why nobody knows which set it is for. */
    public enum Reason {
        /** The partner has no set of this sum that is not paid by the bank already. */
        NO_SET_OF_SUM,
        /** The purpose names neither the invoice nor the act of a set of this sum. */
        NUMBER_NOT_NAMED,
        /** The set of this sum is not as far: its originals have not come. */
        SET_NOT_READY,
        /** Several sets fit. */
        SEVERAL_SETS
    }

    /**
     * Which of the partner's sets it pays: the one of its sum whose invoice or act the purpose names.
     *
     * @param sets those that no bank document has paid yet
     */
    static Fate find(Order order, List<PayoutSet> sets) {
        var ofSum = sets.stream()
                .filter(set -> set.core().documents().total().equals(order.amount()))
                .toList();
        var named = ofSum.stream()
                .filter(set -> set.completionIfAny().filter(order::names).isPresent())
                .toList();
        var payable = named.stream().filter(OutgoingPayment::isPayable).toList();
        if (payable.size() == 1) {
            return new Fate.Matched(payable.getFirst().core().id());
        }
        if (payable.size() > 1) {
            return new Fate.Waiting(Reason.SEVERAL_SETS);
        }
        if (ofSum.isEmpty()) {
            return new Fate.Waiting(Reason.NO_SET_OF_SUM);
        }
        var isReady = named.isEmpty() && ofSum.stream().anyMatch(OutgoingPayment::isPayable);
        return new Fate.Waiting(isReady ? Reason.NUMBER_NOT_NAMED : Reason.SET_NOT_READY);
    }

    /** One that an operator has recorded as paid is joined and not paid again. */
    private static boolean isPayable(PayoutSet set) {
        return switch (set) {
            case PayoutSet.OriginalsReceived _, PayoutSet.Paid _ -> true;
            case PayoutSet.Carried _,
                    PayoutSet.Published _,
                    PayoutSet.Disputed _,
                    PayoutSet.Completed _,
                    PayoutSet.ScansReceived _ -> false;
        };
    }

    OutgoingPayment with(Fate next) {
        return new OutgoingPayment(id, partner, order, next);
    }

    /** @throws PayoutRefusal.PaymentDecided when it does not wait any more */
    void requireWaiting() {
        if (!(fate instanceof Fate.Waiting)) {
            throw new PayoutRefusal.PaymentDecided(id);
        }
    }
}
