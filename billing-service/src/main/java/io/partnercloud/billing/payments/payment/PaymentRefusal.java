package io.partnercloud.billing.payments.payment;

import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Why a payment cannot be recorded or taken back. */
public abstract sealed class PaymentRefusal extends Refusal {
    private PaymentRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** The reference belongs to a payment with other content: one of the two is mistyped. */
    public static final class ReferenceUsed extends PaymentRefusal {
        public ReferenceUsed(Payment payment) {
            super(
                    Kind.CONFLICT,
                    "payment_reference_used",
                    Map.of("reference", payment.reference(), "amount", payment.amount(), "paidOn", payment.paidOn()));
        }
    }

    /** The bank has told of money of this client in this amount already: an operator must say that it is other money. */
    public static final class ToldByBank extends PaymentRefusal {
        ToldByBank(Payment payment) {
            super(
                    Kind.CONFLICT,
                    "payment_told_by_bank",
                    Map.of(
                            "payment",
                            payment.id(),
                            "reference",
                            payment.reference(),
                            "amount",
                            payment.amount(),
                            "paidOn",
                            payment.paidOn()));
        }
    }

    /** Money cannot have come on a day that has not begun. */
    public static final class PaidInFuture extends PaymentRefusal {
        PaidInFuture(LocalDate paidOn, LocalDate today) {
            super(Kind.RULE, "paid_on_in_future", Map.of("paidOn", paidOn, "today", today));
        }
    }

    /** An operator names a day on which this money cannot have come: before the invoice was issued, before the client existed, or too long ago. */
    public static final class PaidTooEarly extends PaymentRefusal {
        PaidTooEarly(LocalDate paidOn, LocalDate earliest) {
            super(Kind.RULE, "paid_on_too_early", Map.of("paidOn", paidOn, "earliest", earliest));
        }
    }

    /** There is no such payment. */
    public static final class Unknown extends PaymentRefusal {
        public Unknown(UUID id) {
            super(Kind.UNKNOWN, "payment_unknown", Map.of("payment", id));
        }
    }

    /** The payment went back already. */
    public static final class AlreadyReversed extends PaymentRefusal {
        AlreadyReversed(Payment payment, LocalDate on) {
            super(Kind.CONFLICT, "payment_already_reversed", Map.of("payment", payment.id(), "on", on));
        }
    }

    /** A payment names an invoice or a client, not both and not neither. */
    public static final class PurposeUnclear extends PaymentRefusal {
        public PurposeUnclear() {
            super(Kind.RULE, "payment_purpose_unclear", Map.of());
        }
    }
}
