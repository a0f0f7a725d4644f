package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import java.util.UUID;

/** What a person is called, in place of an earlier name; an id of a person is shown to people by this name. */
@WireType("identity.person-named.v1")
public record PersonNamed(UUID person, String fullName) implements IdentityEvent {
    @Override
    public String key() {
        return person.toString();
    }
}
