package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.SealedSecret;
import java.util.UUID;

/** A one-time link to set the password is to be sent to the address that it proves (PRT-5, PRT-12). {@code purpose} is NEW, NEW_CLIENT_USER or FORGOTTEN. */
@WireType("identity.password-link-issued.v1")
public record PasswordLinkIssued(
        UUID person, String fullName, String login, String email, String purpose, SealedSecret link)
        implements IdentityEvent {
    @Override
    public String key() {
        return person.toString();
    }
}
