package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.UUID;

/** The client belongs to the partner from {@code since} on (PRT-10). */
@WireType("partner.client-attributed.v1")
public record ClientAttributed(UUID partner, UUID client, ClientLogin login, LocalDate since) implements PartnerEvent {
    @Override
    public String key() {
        return partner.toString();
    }
}
