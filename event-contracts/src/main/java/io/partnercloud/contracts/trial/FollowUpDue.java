package io.partnercloud.contracts.trial;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The client is to be called (TRL-5, TRL-6): {@code kind} SUPPORT_CALL or SALES_CALL, from {@code opensOn} to the end of {@code dueOn}. */
@WireType("trial.follow-up-due.v1")
public record FollowUpDue(
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        String clientName,
        String contactName,
        @Nullable String phone,
        String kind,
        LocalDate opensOn,
        LocalDate dueOn)
        implements TrialEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
