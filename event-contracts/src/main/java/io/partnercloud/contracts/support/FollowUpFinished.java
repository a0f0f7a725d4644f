package io.partnercloud.contracts.support;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calls of a follow-up are over (TKT-4): {@code outcome} is REACHED, WANTS_TO_GO_ON, which asks for an invoice, or UNREACHED after the third attempt, which asks for the letter of TRL-6. */
@WireType("support.follow-up-finished.v1")
public record FollowUpFinished(
        UUID client, ClientLogin login, @Nullable UUID partner, String kind, String outcome) implements SupportEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
