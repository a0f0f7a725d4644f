package io.partnercloud.reward.client;

import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.reward.partner.PartnerId;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A client of another partner, or of nobody, becomes a partner's from a day on, never backwards (PRT-10, PRT-18). */
@Service
public class MoveClient {
    private final Clients clients;
    private final Attributions attributions;
    private final Outbox outbox;

    MoveClient(Clients clients, Attributions attributions, Outbox outbox) {
        this.clients = clients;
        this.attributions = attributions;
        this.outbox = outbox;
    }

    /** Nobody earns on the client meanwhile: what is paid later on the same day is the new partner's. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Attribution move(Client known, PartnerId to, LocalDate on) {
        var client = clients.lock(known.id(), known.login());
        client.requireMovable();
        var before = attributions.latest(client.id());
        var attribution =
                before.map(held -> held.followedBy(to, on)).orElseGet(() -> Attribution.first(client.id(), to, on));
        attributions.put(attribution);
        outbox.append(new ClientAttributed(
                to.value(),
                client.id().value(),
                client.login(),
                attribution.since(),
                attribution.sequence(),
                before.map(held -> held.partner().value()).orElse(null)));
        return attribution;
    }
}
