package io.partnercloud.reward.partner;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.requisites.StatedRequisites.Fault;
import io.partnercloud.platform.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Why somebody does not become a partner, or is not found among them. */
public abstract sealed class PartnerRefusal extends Refusal {
    private PartnerRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    private PartnerRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** There is no such partner. */
    public static final class Unknown extends PartnerRefusal {
        public Unknown(PartnerId id) {
            super(Kind.UNKNOWN, "partner_unknown", Map.of("id", id));
        }
    }

    /** The company is a partner already: one company, one partner. */
    public static final class AlreadyRegistered extends PartnerRefusal {
        public AlreadyRegistered(Inn inn) {
            super(Kind.CONFLICT, "partner_already_registered", Map.of("inn", inn));
        }
    }

    /** The self-employed may not act as agents, so they cannot become partners (PRT-1). */
    public static final class SelfEmployed extends PartnerRefusal {
        public SelfEmployed() {
            super(Kind.RULE, "self_employed_not_accepted");
        }
    }

    /** Some requisite is not one: a form, a checksum or the account's key is wrong (PRT-2). */
    public static final class InvalidRequisites extends PartnerRefusal {
        private final transient List<Fault> faults;

        public InvalidRequisites(List<Fault> faults) {
            super(
                    Kind.MALFORMED,
                    "invalid_requisites",
                    Map.of("fields", faults.stream().map(Fault::field).collect(Collectors.joining(", "))));
            this.faults = List.copyOf(faults);
        }

        @Override
        public Map<String, Object> properties() {
            return Map.of(
                    "errors",
                    faults.stream()
                            .map(fault -> Map.of("pointer", "/" + fault.field(), "code", fault.code()))
                            .toList());
        }
    }

    /** There is no such application. */
    public static final class ApplicationUnknown extends PartnerRefusal {
        public ApplicationUnknown(UUID id) {
            super(Kind.UNKNOWN, "application_unknown", Map.of("id", id));
        }
    }

    /** An application of the same company waits for an operator. */
    public static final class ApplicationAlreadyReceived extends PartnerRefusal {
        public ApplicationAlreadyReceived(Inn inn) {
            super(Kind.CONFLICT, "application_already_received", Map.of("inn", inn));
        }
    }

    /** The application has become a partner before. */
    public static final class ApplicationAlreadyConcluded extends PartnerRefusal {
        public ApplicationAlreadyConcluded(UUID id) {
            super(Kind.CONFLICT, "application_already_concluded", Map.of("id", id));
        }
    }

    /** Another contract has this number. */
    public static final class ContractNumberTaken extends PartnerRefusal {
        public ContractNumberTaken(String number) {
            super(Kind.CONFLICT, "contract_number_taken", Map.of("number", number));
        }
    }

    /** All four-digit codes are taken. */
    public static final class NoCodeLeft extends PartnerRefusal {
        public NoCodeLeft() {
            super(Kind.UNAVAILABLE, "no_partner_code_left");
        }
    }
}
