package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import java.util.UUID;

/** A person registered (PRT-5). */
@WireType("identity.person-registered.v1")
public record PersonRegistered(UUID person, String fullName, String email) implements IdentityEvent {
    @Override
    public String key() {
        return person.toString();
    }
}
