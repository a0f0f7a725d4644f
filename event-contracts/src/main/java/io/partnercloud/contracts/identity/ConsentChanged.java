package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import java.time.Instant;
import java.util.UUID;

/** A person agrees to something or no longer does (PRT-5, PRT-17). {@code kind} is PERSONAL_DATA or NOTIFICATIONS. */
@WireType("identity.consent-changed.v1")
public record ConsentChanged(UUID person, String kind, boolean given, Instant changedAt) implements IdentityEvent {
    @Override
    public String key() {
        return person.toString();
    }
}
