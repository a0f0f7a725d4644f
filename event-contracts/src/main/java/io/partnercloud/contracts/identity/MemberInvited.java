package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import java.util.UUID;

/** The partner wants whoever reads letters at that address as a member (PRT-14). */
@WireType("identity.member-invited.v1")
public record MemberInvited(UUID invitation, UUID partner, String partnerName, String email) implements IdentityEvent {
    @Override
    public String key() {
        return invitation.toString();
    }
}
