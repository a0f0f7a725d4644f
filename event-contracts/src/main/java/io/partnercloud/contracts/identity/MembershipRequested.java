package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import java.util.UUID;

/** A person asks to enter a partner's cabinet (PRT-6). */
@WireType("identity.membership-requested.v1")
public record MembershipRequested(UUID person, UUID partner, String fullName, String email) implements IdentityEvent {
    @Override
    public String key() {
        return person.toString();
    }
}
