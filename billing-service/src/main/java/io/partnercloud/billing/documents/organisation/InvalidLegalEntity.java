package io.partnercloud.billing.documents.organisation;

import io.partnercloud.contracts.requisites.StatedRequisites.Fault;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Some requisite is not one: a form, a checksum or an account's key is wrong (PRT-2), or the payment code has no room for it (INV-5). */
public final class InvalidLegalEntity extends LegalEntityRefusal {
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
