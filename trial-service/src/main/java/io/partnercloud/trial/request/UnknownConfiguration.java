package io.partnercloud.trial.request;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A configuration by that code is not rented. */
public final class UnknownConfiguration extends Refusal {
    UnknownConfiguration(String code, Set<String> rented) {
        super(
                Kind.RULE,
                "unknown_configuration",
                Map.of("configuration", code, "known", String.join(", ", new TreeSet<>(rented))));
    }
}
