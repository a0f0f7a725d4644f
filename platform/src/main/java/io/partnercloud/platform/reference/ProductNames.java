package io.partnercloud.platform.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What products are called in letters and lists on one day (ORG-3). */
public record ProductNames(Map<String, String> byCode) {
    public ProductNames {
        byCode = Map.copyOf(byCode);
    }

    public Optional<String> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws ProductUnknown when no price list has named it: a code never reaches a person */
    public String of(String code) {
        return find(code).orElseThrow(() -> new ProductUnknown(code));
    }

    /** @throws ProductUnknown when no price list has named one of them */
    public List<String> of(Collection<String> codes) {
        return codes.stream().map(this::of).toList();
    }
}
