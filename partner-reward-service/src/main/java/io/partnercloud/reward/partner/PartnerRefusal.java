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

    /** The application has become a partner before. */
    public static final class ApplicationAlreadyConcluded extends PartnerRefusal {
        public ApplicationAlreadyConcluded(UUID id) {
            super(Kind.CONFLICT, "application_already_concluded", Map.of("id", id));
        }
    }

    /** The application was refused before. */
    public static final class ApplicationAlreadyRefused extends PartnerRefusal {
        public ApplicationAlreadyRefused(UUID id) {
            super(Kind.CONFLICT, "application_already_refused", Map.of("id", id));
        }
    }

    /** Another partner has the code, or had it: nobody else gets it. */
    public static final class CodeTaken extends PartnerRefusal {
        public CodeTaken(AssignedCode code) {
            super(Kind.CONFLICT, "partner_code_taken", Map.of("code", code.text()));
        }
    }

    /** All four-digit codes are taken. */
    public static final class NoCodeLeft extends PartnerRefusal {
        public NoCodeLeft() {
            super(Kind.UNAVAILABLE, "no_partner_code_left");
        }
    }
}
