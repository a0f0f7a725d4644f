package io.partnercloud.reward.partner;

import io.partnercloud.contracts.requisites.StatedRequisites.Fault;
import io.partnercloud.platform.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Some requisite is not one: a form, a checksum or the account's key is wrong (PRT-2). */
public final class InvalidRequisites extends Refusal {
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
