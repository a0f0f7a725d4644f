package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import java.time.Instant;
import java.util.UUID;

/** What a person shows besides its password has changed (PRT-13). {@code what} is SET_UP, REMOVED, CODES_RENEWED, PASSKEY_ADDED or PASSKEY_REMOVED. */
@WireType("identity.second-factor-changed.v1")
public record SecondFactorChanged(UUID person, String fullName, String email, String what, Instant changedAt)
        implements IdentityEvent {
    @Override
    public String key() {
        return person.toString();
    }
}
