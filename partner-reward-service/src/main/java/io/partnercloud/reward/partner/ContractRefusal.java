package io.partnercloud.reward.partner;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why a contract is not concluded, amended or ended (RWD-11). */
public abstract sealed class ContractRefusal extends Refusal {
    private ContractRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** Another contract has this number. */
    public static final class NumberTaken extends ContractRefusal {
        public NumberTaken(String number) {
            super(Kind.CONFLICT, "contract_number_taken", Map.of("number", number));
        }
    }

    /** The contract has an amendment of this number. */
    public static final class AmendmentNumberTaken extends ContractRefusal {
        public AmendmentNumberTaken(String contract, String number) {
            super(Kind.CONFLICT, "amendment_number_taken", Map.of("contract", contract, "number", number));
        }
    }

    /** Other terms of the contract begin on the same day. */
    public static final class TermsBeginOnThatDay extends ContractRefusal {
        public TermsBeginOnThatDay(String contract, LocalDate day) {
            super(Kind.CONFLICT, "contract_terms_begin_that_day", Map.of("contract", contract, "day", day));
        }
    }

    /** What was earned in a closed month stays as it is (RWD-3). */
    public static final class ReachesIntoClosedMonth extends ContractRefusal {
        public ReachesIntoClosedMonth(LocalDate day, LocalDate open) {
            super(Kind.RULE, "contract_reaches_into_closed_month", Map.of("day", day, "open", open));
        }
    }

    /** The partner has no contract, or it does not hold on that day. */
    public static final class NotInForce extends ContractRefusal {
        public NotInForce(String contract, LocalDate day) {
            super(Kind.RULE, "contract_not_in_force", Map.of("contract", contract, "day", day));
        }
    }

    /** A contract ends once; after that only another one may follow. */
    public static final class AlreadyEnded extends ContractRefusal {
        public AlreadyEnded(String contract, LocalDate lastDay) {
            super(Kind.CONFLICT, "contract_already_ended", Map.of("contract", contract, "lastDay", lastDay));
        }
    }

    /** A contract follows the one before; it may not begin while that one has held. */
    public static final class NotAfterTheOneBefore extends ContractRefusal {
        public NotAfterTheOneBefore(String contract, LocalDate day) {
            super(Kind.RULE, "contract_not_after_the_one_before", Map.of("contract", contract, "day", day));
        }
    }

    /** A higher step begins above a higher sum and has a higher rate than the one below. */
    public static final class StepsDoNotRise extends ContractRefusal {
        public StepsDoNotRise(Money from) {
            super(Kind.RULE, "rate_steps_do_not_rise", Map.of("from", from));
        }
    }

    /** Steps are agreed upon for a service without a rate. */
    public static final class StepsWithoutRate extends ContractRefusal {
        public StepsWithoutRate(CloudService service) {
            super(Kind.RULE, "rate_steps_without_rate", Map.of("service", service));
        }
    }

    /** billing-service has not told yet which company concludes contracts (ORG-1). */
    public static final class PrincipalUnknown extends ContractRefusal {
        public PrincipalUnknown() {
            super(Kind.UNAVAILABLE, "principal_unknown", Map.of());
        }
    }
}
