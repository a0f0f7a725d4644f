package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import java.util.UUID;

/** The person may enter the partner's cabinet (PRT-6). */
@WireType("identity.membership-granted.v1")
public record MembershipGranted(UUID person, UUID partner, String fullName, String email) implements IdentityEvent {
    @Override
    public String key() {
        return person.toString();
    }
}
