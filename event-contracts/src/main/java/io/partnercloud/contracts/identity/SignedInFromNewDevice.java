package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import java.time.Instant;
import java.util.UUID;

/** Somebody signed in as this person from where it never did before (PRT-12). */
@WireType("identity.signed-in-from-new-device.v1")
public record SignedInFromNewDevice(
        UUID person, String fullName, String email, Instant signedInAt, String address, String device)
        implements IdentityEvent {
    @Override
    public String key() {
        return person.toString();
    }
}
