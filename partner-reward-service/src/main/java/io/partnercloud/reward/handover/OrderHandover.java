package io.partnercloud.reward.handover;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.reward.client.ClientRefusal;
import io.partnercloud.reward.client.Clients;
import io.partnercloud.reward.handover.Handover.Cancelled;
import io.partnercloud.reward.handover.Handover.Order;
import io.partnercloud.reward.handover.Handover.Planned;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.PartnerRefusal;
import io.partnercloud.reward.partner.Partners;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator has clients handed over, at once or on a later day, and may call off what has not come yet (PRT-18). */
@Service
public class OrderHandover {
    private final Handovers handovers;
    private final HandOver handOver;
    private final Partners partners;
    private final Clients clients;
    private final Audit audit;
    private final Clock clock;

    OrderHandover(
            Handovers handovers, HandOver handOver, Partners partners, Clients clients, Audit audit, Clock clock) {
        this.handovers = handovers;
        this.handOver = handOver;
        this.partners = partners;
        this.clients = clients;
        this.audit = audit;
        this.clock = clock;
    }

    /** What an operator asks for; no clients means all. */
    public record Wish(PartnerId from, PartnerId to, List<ClientLogin> clients, LocalDate on, String reason) {
        public Wish {
            clients = clients.stream().distinct().toList();
        }
    }

    @Transactional
    public Handover order(Wish wish) {
        var today = LocalDate.now(clock);
        if (wish.from.equals(wish.to)) {
            throw new HandoverRefusal.ToTheSame();
        }
        if (wish.on.isBefore(today)) {
            throw new HandoverRefusal.Backwards(wish.on, today);
        }
        requireKnown(wish.from);
        requireKnown(wish.to);
        wish.clients.forEach(login -> requireTheirs(login, wish.from));
        var now = clock.instant();
        var order = new Order(Ids.at(now), wish.from, wish.to, wish.clients, wish.on, wish.reason, now);
        var planned = new Planned(order);
        handovers.add(planned);
        audit.record("handover.ordered", "handover:" + order.id(), wish.reason, null, wish);
        return wish.on.equals(today) ? handOver.carryOut(order.id()) : planned;
    }

    @Transactional
    public Cancelled cancel(UUID id, String because) {
        var planned = handovers
                .lock(id)
                .orElseThrow(() -> new HandoverRefusal.Unknown(id))
                .planned();
        var cancelled = new Cancelled(planned.order(), because);
        handovers.save(cancelled);
        audit.record("handover.cancelled", "handover:" + id, because, null, null);
        return cancelled;
    }

    private void requireKnown(PartnerId partner) {
        if (!partners.contains(partner)) {
            throw new PartnerRefusal.Unknown(partner);
        }
    }

    private void requireTheirs(ClientLogin login, PartnerId from) {
        var owned = clients.owned(login).orElseThrow(() -> new ClientRefusal.Unknown(login));
        if (!from.equals(owned.partner())) {
            throw new HandoverRefusal.NotTheirs(login);
        }
        if (owned.client().isOwnTrial()) {
            throw new ClientRefusal.OwnUse(login);
        }
    }
}
