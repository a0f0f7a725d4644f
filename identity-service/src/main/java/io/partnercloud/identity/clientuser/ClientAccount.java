package io.partnercloud.identity.clientuser;

import io.partnercloud.contracts.values.ClientLogin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as its users need it: its login begins theirs, and their links go to its contact. */
public record ClientAccount(
        UUID client, ClientLogin login, @Nullable UUID partner, String contactName, String contactEmail, int users) {}
