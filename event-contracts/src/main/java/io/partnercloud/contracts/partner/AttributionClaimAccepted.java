package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;

/** The claimed client is the partner's from {@code since} on, never backwards (PRT-10). */
@WireType("partner.attribution-claim-accepted.v1")
public record AttributionClaimAccepted(
        UUID claim, UUID partner, String about, UUID client, ClientLogin login, LocalDate since, String reason)
        implements PartnerEvent {
    @Override
    public String key() {
        return partner.toString();
    }
}
