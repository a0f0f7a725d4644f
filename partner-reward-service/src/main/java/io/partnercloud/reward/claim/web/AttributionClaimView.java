package io.partnercloud.reward.claim.web;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.time.Moscow;
import io.partnercloud.reward.claim.AttributionClaim;
import io.partnercloud.reward.claim.AttributionClaim.Accepted;
import io.partnercloud.reward.claim.AttributionClaim.Filed;
import io.partnercloud.reward.claim.AttributionClaim.Refused;
import io.partnercloud.reward.claim.AttributionClaims.Status;
import io.partnercloud.reward.partner.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim as its partner and operators see it: {@code client} and {@code inn} as it was filed, or once accepted the account. */
record AttributionClaimView(
        UUID id,
        PartnerId partner,
        Status status,
        @Nullable ClientLogin client,
        @Nullable Inn inn,
        String evidence,
        OffsetDateTime filedAt,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String reason,
        @Nullable LocalDate since) {

    static AttributionClaimView of(AttributionClaim claim) {
        return switch (claim) {
            case Filed filed -> of(filed, Status.FILED, filed.filing().client(), null, null, null);
            case Accepted it -> of(it, Status.ACCEPTED, it.login(), it.decidedAt(), it.reason(), it.since());
            case Refused it -> of(it, Status.REFUSED, it.filing().client(), it.decidedAt(), it.reason(), null);
        };
    }

    private static AttributionClaimView of(
            AttributionClaim claim,
            Status status,
            @Nullable ClientLogin client,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            @Nullable LocalDate since) {
        var filing = claim.filing();
        return new AttributionClaimView(
                filing.id(),
                filing.partner(),
                status,
                client,
                filing.inn(),
                filing.evidence(),
                inMoscow(filing.filedAt()),
                decidedAt == null ? null : inMoscow(decidedAt),
                reason,
                since);
    }

    private static OffsetDateTime inMoscow(Instant at) {
        return at.atZone(Moscow.ZONE).toOffsetDateTime();
    }
}
