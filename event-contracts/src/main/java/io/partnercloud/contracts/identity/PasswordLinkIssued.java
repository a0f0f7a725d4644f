package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.SealedSecret;
import java.util.UUID;

/** A one-time link to set the password is to be sent; it works for 24 hours (PRT-5). */
@WireType("identity.password-link-issued.v1")
public record PasswordLinkIssued(UUID person, String fullName, String email, SealedSecret link)
        implements IdentityEvent {
    @Override
    public String key() {
        return person.toString();
    }
}
