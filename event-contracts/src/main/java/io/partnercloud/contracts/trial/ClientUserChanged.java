package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody added, renamed or closed one of the client's named users (CLI-10): {@code 3} is {@code 1R00042U3}.
 *
 * @param email where the user's links go; the account's contact gets them where it is null
 * @param open whether the user may sign in
 */
@WireType("trial.client-user-changed.v1")
public record ClientUserChanged(
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        int user,
        @Nullable String name,
        @Nullable String email,
        boolean open)
        implements TrialEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
