package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import java.util.UUID;

/** An owner of the partner or an operator said no, and why (PRT-6). */
@WireType("identity.membership-refused.v1")
public record MembershipRefused(UUID person, UUID partner, String fullName, String email, String reason)
        implements IdentityEvent {
    @Override
    public String key() {
        return person.toString();
    }
}
