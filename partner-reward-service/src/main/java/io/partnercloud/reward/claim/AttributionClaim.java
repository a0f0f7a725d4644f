package io.partnercloud.reward.claim;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.partner.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner says that a client is its own (PRT-10). Its type says what has become of it. */
public sealed interface AttributionClaim {
    Filing filing();

    /** What was said: which client, by login or by INN, and what proves it. */
    record Filing(
            UUID id,
            PartnerId partner,
            @Nullable ClientLogin client,
            @Nullable Inn inn,
            String evidence,
            Instant filedAt) {
        public Filing {
            if ((client == null) == (inn == null)) {
                throw new IllegalArgumentException("a claim names a client by its login or by its INN");
            }
        }

        /** The client as the partner named it. */
        public String about() {
            return client != null ? client.text() : String.valueOf(inn);
        }
    }

    /** Waits for an operator. */
    record Filed(Filing filing) implements AttributionClaim {}

    /** The client is the partner's from this day on. */
    record Accepted(
            Filing filing, ClientId client, ClientLogin login, LocalDate since, String reason, Instant decidedAt)
            implements AttributionClaim {}

    /** The client stays whose it is. */
    record Refused(Filing filing, String reason, Instant decidedAt) implements AttributionClaim {}

    /** @throws ClaimRefusal.AlreadyDecided unless it waits */
    default Filed waiting() {
        return switch (this) {
            case Filed filed -> filed;
            case Accepted _, Refused _ -> throw new ClaimRefusal.AlreadyDecided(filing().id());
        };
    }
}
