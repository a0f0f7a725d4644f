package io.partnercloud.support.ticket;

import io.partnercloud.support.client.Clients;
import io.partnercloud.support.timer.KeepTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A client gets or loses the premium package (PRC-6): its open tickets change the line, and are promised what its level gives (TKT-2). */
@Service
public class ChangeLevel {
    private final Clients clients;
    private final Tickets tickets;
    private final KeepTime keepTime;

    ChangeLevel(Clients clients, Tickets tickets, KeepTime keepTime) {
        this.clients = clients;
        this.tickets = tickets;
        this.keepTime = keepTime;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void to(UUID client, boolean premium) {
        clients.keepPremium(client, premium);
        keepTime.levelChanged(client, premium);
        tickets.moveToLine(client, premium ? TicketQueue.PREMIUM : TicketQueue.LINE);
    }
}
