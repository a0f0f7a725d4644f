package io.partnercloud.identity.membership;

import io.partnercloud.contracts.values.PartnerCode;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner that a person may choose for a sitting. */
public record OwnMembership(
        UUID partner, @Nullable String name, @Nullable PartnerCode code, Set<Right> rights) {
    public OwnMembership {
        rights = Set.copyOf(rights);
    }
}
