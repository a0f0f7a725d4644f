package io.partnercloud.reward.handover.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.time.Moscow;
import io.partnercloud.reward.handover.Handover;
import io.partnercloud.reward.handover.Handovers.Status;
import io.partnercloud.reward.partner.PartnerId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A handover as operators see it: {@code clients} as ordered, empty for all; {@code moved} once it is done. */
record HandoverView(
        UUID id,
        Status status,
        PartnerId from,
        PartnerId to,
        List<ClientLogin> clients,
        LocalDate on,
        String reason,
        List<ClientLogin> moved,
        @Nullable String cancelledBecause,
        OffsetDateTime orderedAt) {

    static HandoverView of(Handover handover) {
        return switch (handover) {
            case Handover.Planned _ -> of(handover, Status.PLANNED, List.of(), null);
            case Handover.Done done -> of(handover, Status.DONE, done.moved(), null);
            case Handover.Cancelled cancelled -> of(handover, Status.CANCELLED, List.of(), cancelled.because());
        };
    }

    private static HandoverView of(
            Handover handover, Status status, List<ClientLogin> moved, @Nullable String cancelledBecause) {
        var order = handover.order();
        return new HandoverView(
                order.id(),
                status,
                order.from(),
                order.to(),
                order.clients(),
                order.on(),
                order.reason(),
                moved,
                cancelledBecause,
                order.orderedAt().atZone(Moscow.ZONE).toOffsetDateTime());
    }
}
