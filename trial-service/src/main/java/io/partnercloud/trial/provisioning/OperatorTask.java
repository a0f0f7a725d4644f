package io.partnercloud.trial.provisioning;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.trial.account.ClientId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account that needs a person: open until an operator has dealt with it. */
public record OperatorTask(
        UUID id,
        ClientId client,
        String clientName,
        @Nullable ClientLogin login,
        Kind kind,
        String reason,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String outcome) {

    /** Why a person is needed. */
    public enum Kind {
        /** The provider failed for good; the way on is a retry (TRL-11). */
        PROVISIONING_FAILED,
        /** Money came for an account that is deleted: agree with the client on a refund or a new account. */
        PAID_AFTER_DELETION,
        /** The provider did not bring an infobase to a release (CLI-4); the way on is to have the update run again. */
        UPDATE_FAILED
    }

    void requireOpen() {
        if (closedAt != null) {
            throw new OperatorTaskRefusal.AlreadyClosed(id);
        }
    }
}
