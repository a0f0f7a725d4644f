package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import java.util.UUID;

/** The new address is proved and counts from now on (PRT-12). */
@WireType("identity.email-changed.v1")
public record EmailChanged(UUID person, String fullName, String email, String formerEmail) implements IdentityEvent {
    @Override
    public String key() {
        return person.toString();
    }
}
