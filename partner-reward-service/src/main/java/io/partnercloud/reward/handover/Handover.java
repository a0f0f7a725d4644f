package io.partnercloud.reward.handover;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.reward.partner.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Clients of one partner become another's from a day on (PRT-18). Its type says whether they have. */
public sealed interface Handover {
    Order order();

    /** What an operator wants, and why; without clients, all that the partner has on that day. */
    record Order(
            UUID id,
            PartnerId from,
            PartnerId to,
            List<ClientLogin> clients,
            LocalDate on,
            String reason,
            Instant orderedAt) {
        public Order {
            clients = List.copyOf(clients);
        }

        public boolean isOfAll() {
            return clients.isEmpty();
        }
    }

    /** Its day has not come. */
    record Planned(Order order) implements Handover {}

    /** These clients are the other partner's; who had gone to somebody else meanwhile is not among them. */
    record Done(Order order, List<ClientLogin> moved) implements Handover {
        public Done {
            moved = List.copyOf(moved);
        }
    }

    /** Was called off before its day. */
    record Cancelled(Order order, String because) implements Handover {}

    /** @throws HandoverRefusal.NotPlanned unless its day has not come */
    default Planned planned() {
        return switch (this) {
            case Planned it -> it;
            case Done _, Cancelled _ -> throw new HandoverRefusal.NotPlanned(order().id());
        };
    }
}
