package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.SealedSecret;
import java.util.UUID;

/** A person wants letters at another address: a link to the new one proves it, a link to the present one undoes it for seven days (PRT-12). */
@WireType("identity.email-change-asked.v1")
public record EmailChangeAsked(
        UUID person, String fullName, String email, String newEmail, SealedSecret confirmation, SealedSecret undo)
        implements IdentityEvent {
    @Override
    public String key() {
        return person.toString();
    }
}
