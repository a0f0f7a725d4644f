package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Why a set is not made, or not changed in that way. */
public abstract sealed class PayoutRefusal extends Refusal {
    private PayoutRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** There is no such set, or it is another partner's, or it has no documents. */
    public static final class Unknown extends PayoutRefusal {
        public Unknown(UUID id) {
            super(Kind.UNKNOWN, "payout_set_unknown", Map.of("id", id));
        }
    }

    /** The set has no such version. */
    public static final class VersionUnknown extends PayoutRefusal {
        public VersionUnknown(int version) {
            super(Kind.UNKNOWN, "payout_version_unknown", Map.of("version", version));
        }
    }

    /** The set has no such scan. */
    public static final class ScanUnknown extends PayoutRefusal {
        public ScanUnknown(UUID id) {
            super(Kind.UNKNOWN, "payout_scan_unknown", Map.of("id", id));
        }
    }

    /** What was asked is not possible where the set stands (RWD-6). */
    public static final class NotInThisState extends PayoutRefusal {
        public NotInThisState(UUID id, PayoutStatus status) {
            super(Kind.CONFLICT, "payout_set_in_other_state", Map.of("id", id, "status", status));
        }
    }

    /** The days for objecting are over. */
    public static final class ObjectionTooLate extends PayoutRefusal {
        public ObjectionTooLate(LocalDate last) {
            super(Kind.RULE, "payout_objection_too_late", Map.of("last", last));
        }
    }

    /** More scans than anybody needs. */
    public static final class TooManyScans extends PayoutRefusal {
        public TooManyScans(int most) {
            super(Kind.RULE, "payout_too_many_scans", Map.of("most", most));
        }
    }

    /** The quarter's last month is not closed yet (RWD-3). */
    public static final class QuarterNotClosed extends PayoutRefusal {
        public QuarterNotClosed(Quarter quarter) {
            super(Kind.RULE, "payout_quarter_not_closed", Map.of("quarter", quarter));
        }
    }

    /** The partner has a set of this kind for the quarter. */
    public static final class AlreadyMade extends PayoutRefusal {
        public AlreadyMade(Quarter quarter) {
            super(Kind.CONFLICT, "payout_set_already_made", Map.of("quarter", quarter));
        }
    }

    /** There is nothing that could stand in the set. */
    public static final class NothingEarned extends PayoutRefusal {
        public NothingEarned(Quarter quarter) {
            super(Kind.RULE, "payout_nothing_earned", Map.of("quarter", quarter));
        }
    }

    /** No contract says how the reward is taxed. */
    public static final class NoContract extends PayoutRefusal {
        public NoContract(LocalDate day) {
            super(Kind.RULE, "payout_without_contract", Map.of("day", day));
        }
    }

    /** Billing-service has not told of the company that pays. */
    public static final class PrincipalUnknown extends PayoutRefusal {
        public PrincipalUnknown(String code) {
            super(Kind.RULE, "payout_principal_unknown", Map.of("principal", code));
        }
    }

    /** Billing-service has told of no rate that is in force on the day. */
    public static final class VatRateUnknown extends PayoutRefusal {
        public VatRateUnknown(LocalDate day) {
            super(Kind.RULE, "payout_vat_rate_unknown", Map.of("day", day));
        }
    }

    /** A day that has not come yet. */
    public static final class NotYet extends PayoutRefusal {
        public NotYet(LocalDate on) {
            super(Kind.RULE, "payout_day_in_the_future", Map.of("on", on));
        }
    }

    /** The bank has told of no such payment to a partner. */
    public static final class PaymentUnknown extends PayoutRefusal {
        public PaymentUnknown(UUID id) {
            super(Kind.UNKNOWN, "bank_payment_unknown", Map.of("id", id));
        }
    }

    /** The bank's payment does not wait for a decision any more. */
    public static final class PaymentDecided extends PayoutRefusal {
        public PaymentDecided(UUID id) {
            super(Kind.CONFLICT, "bank_payment_decided", Map.of("id", id));
        }
    }

    /** The set is another partner's or of another sum, or a bank document has paid it already. */
    public static final class PaymentOfAnotherSum extends PayoutRefusal {
        public PaymentOfAnotherSum(UUID set) {
            super(Kind.RULE, "bank_payment_does_not_fit", Map.of("set", set));
        }
    }

    /** Nothing of this kind waits to be made by hand. */
    public static final class ManualUnknown extends PayoutRefusal {
        public ManualUnknown(UUID id) {
            super(Kind.UNKNOWN, "manual_payout_unknown", Map.of("id", id));
        }
    }

    /** There is no set by hand yet of which the partner could be told. */
    public static final class NotMade extends PayoutRefusal {
        public NotMade(Quarter quarter) {
            super(Kind.CONFLICT, "manual_payout_not_made", Map.of("quarter", quarter));
        }
    }
}
