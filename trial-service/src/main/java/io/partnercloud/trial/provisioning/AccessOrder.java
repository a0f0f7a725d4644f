package io.partnercloud.trial.provisioning;

import io.partnercloud.contracts.values.ClientLogin;
import java.util.UUID;

/** Whether an account may be entered from now on. Of two orders for one key the one with the greater {@code sequence} holds. */
public record AccessOrder(UUID key, long sequence, ClientLogin login, Access access) {
    /** What the provider lets the account's users do. */
    public enum Access {
        OPEN,
        CLOSED,
        REMOVED
    }
}
