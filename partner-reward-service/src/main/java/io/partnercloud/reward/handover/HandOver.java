package io.partnercloud.reward.handover;

import io.partnercloud.contracts.partner.ClientsHandedOver;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.reward.client.Attribution;
import io.partnercloud.reward.client.Attributions;
import io.partnercloud.reward.client.Client;
import io.partnercloud.reward.client.Clients;
import io.partnercloud.reward.client.MoveClient;
import io.partnercloud.reward.handover.Handover.Done;
import io.partnercloud.reward.handover.Handover.Order;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.PartnerRefusal;
import io.partnercloud.reward.partner.Partners;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day of a handover has come: the clients that are still the partner's become the other one's (PRT-18). */
@Service
public class HandOver {
    private final Handovers handovers;
    private final Partners partners;
    private final Clients clients;
    private final Attributions attributions;
    private final MoveClient moveClient;
    private final Outbox outbox;
    private final Audit audit;

    HandOver(
            Handovers handovers,
            Partners partners,
            Clients clients,
            Attributions attributions,
            MoveClient moveClient,
            Outbox outbox,
            Audit audit) {
        this.handovers = handovers;
        this.partners = partners;
        this.clients = clients;
        this.attributions = attributions;
        this.moveClient = moveClient;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** What is done or called off already is left as it is. */
    @Transactional
    public Handover carryOut(UUID id) {
        var handover = handovers.lock(id).orElseThrow(() -> new HandoverRefusal.Unknown(id));
        return switch (handover) {
            case Handover.Planned planned -> carryOut(planned.order());
            case Done _, Handover.Cancelled _ -> handover;
        };
    }

    private Done carryOut(Order order) {
        var moved = concerned(order).stream()
                .filter(client -> isStillOf(order.from(), client) && !client.isOwnTrial())
                .sorted(Comparator.comparing(client -> client.id().value()))
                .map(client -> move(client, order))
                .toList();
        var done = new Done(order, moved);
        handovers.save(done);
        outbox.append(new ClientsHandedOver(
                order.id(),
                order.from().value(),
                name(order.from()),
                order.to().value(),
                name(order.to()),
                order.on(),
                moved));
        audit.record(
                "clients.handed-over",
                "handover:" + order.id(),
                order.reason(),
                Map.of("partner", order.from()),
                Map.of("partner", order.to(), "since", order.on(), "clients", moved));
        return done;
    }

    private List<Client> concerned(Order order) {
        return order.isOfAll()
                ? clients.of(order.from())
                : order.clients().stream()
                        .flatMap(login -> clients.find(login).stream())
                        .toList();
    }

    private boolean isStillOf(PartnerId partner, Client client) {
        return attributions
                .latest(client.id())
                .map(Attribution::partner)
                .filter(partner::equals)
                .isPresent();
    }

    private ClientLogin move(Client client, Order order) {
        moveClient.move(client, order.to(), order.on());
        return client.login();
    }

    private String name(PartnerId id) {
        return partners.find(id)
                .orElseThrow(() -> new PartnerRefusal.Unknown(id))
                .requisites()
                .name();
    }
}
