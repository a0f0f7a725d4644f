package io.partnercloud.billing.documents.organisation;

import io.partnercloud.contracts.requisites.StatedRequisites.Fault;
import io.partnercloud.platform.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a company's requisites cannot be read or changed. */
public abstract sealed class LegalEntityRefusal extends Refusal {
    private LegalEntityRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** No company of the provider has that code. */
    public static final class Unknown extends LegalEntityRefusal {
        public Unknown(String code) {
            super(Kind.UNKNOWN, "legal_entity_unknown", Map.of("legalEntity", code));
        }
    }

    /** Some requisite is not one: a form, a checksum or an account's key is wrong (PRT-2), or the payment code has no room for it (INV-5). */
    public static final class InvalidLegalEntity extends LegalEntityRefusal {
        private final transient List<Fault> faults;

        InvalidLegalEntity(List<Fault> faults) {
            super(
                    Kind.MALFORMED,
                    "invalid_legal_entity",
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

    /** There is one company that bills, and no two have the same series of numbers. */
    public static final class Taken extends LegalEntityRefusal {
        public Taken(LegalEntity entity) {
            super(
                    Kind.CONFLICT,
                    "legal_entity_taken",
                    Map.of("role", entity.role().name(), "series", entity.numberSeries()));
        }
    }

    /** What a company does in the programme stands from the beginning: its documents depend on it. */
    public static final class RoleNeverChanges extends LegalEntityRefusal {
        RoleNeverChanges(LegalEntity entity) {
            super(
                    Kind.CONFLICT,
                    "legal_entity_role_never_changes",
                    Map.of("legalEntity", entity.code(), "role", entity.role().name()));
        }
    }
}
