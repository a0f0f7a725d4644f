package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import java.time.LocalDate;
import java.util.UUID;

/** A key for a program runs out on that day, in 30 or 7 days; its maker is told (PRT-15). */
@WireType("identity.program-key-expires.v1")
public record ProgramKeyExpires(
        UUID programKey, UUID person, String fullName, String email, String name, LocalDate expiresOn)
        implements IdentityEvent {
    @Override
    public String key() {
        return person.toString();
    }
}
