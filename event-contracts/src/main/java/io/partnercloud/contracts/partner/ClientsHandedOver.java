package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** These clients of one partner are another's from {@code since} on (PRT-18); each is told besides by {@link ClientAttributed}. */
@WireType("partner.clients-handed-over.v1")
public record ClientsHandedOver(
        UUID handover, UUID from, String fromName, UUID to, String toName, LocalDate since, List<ClientLogin> clients)
        implements PartnerEvent {
    public ClientsHandedOver {
        clients = List.copyOf(clients);
    }

    @Override
    public String key() {
        return handover.toString();
    }
}
