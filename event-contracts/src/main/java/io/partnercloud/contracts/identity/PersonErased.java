package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.WireType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was kept of a person is blanked, and whoever keeps something of it does likewise (PRT-17).
 *
 * @param client the account whose user it was; null for everybody else
 * @param user the number of that user: {@code 3} is {@code 1R00042U3}
 */
@WireType("identity.person-erased.v1")
public record PersonErased(
        UUID person, @Nullable UUID client, @Nullable Integer user, Instant erasedAt) implements IdentityEvent {
    @Override
    public String key() {
        return person.toString();
    }
}
