package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import java.time.Instant;
import java.util.UUID;

/** A person has another password, and all its sessions are over (PRT-12). */
@WireType("identity.password-changed.v1")
public record PasswordChanged(UUID person, String fullName, String email, Instant changedAt) implements IdentityEvent {
    @Override
    public String key() {
        return person.toString();
    }
}
