package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import java.util.UUID;

/** The person may no longer enter the partner's cabinet (PRT-14). */
@WireType("identity.membership-ended.v1")
public record MembershipEnded(UUID person, UUID partner, String fullName, String email) implements IdentityEvent {
    @Override
    public String key() {
        return person.toString();
    }
}
