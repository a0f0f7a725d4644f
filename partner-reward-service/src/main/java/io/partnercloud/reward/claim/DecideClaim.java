package io.partnercloud.reward.claim;

import io.partnercloud.contracts.partner.AttributionClaimAccepted;
import io.partnercloud.contracts.partner.AttributionClaimRefused;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.reward.claim.AttributionClaim.Accepted;
import io.partnercloud.reward.claim.AttributionClaim.Filing;
import io.partnercloud.reward.claim.AttributionClaim.Refused;
import io.partnercloud.reward.client.Client;
import io.partnercloud.reward.client.ClientRefusal;
import io.partnercloud.reward.client.Clients;
import io.partnercloud.reward.client.MoveClient;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator accepts or refuses a claim and says why; an accepted one counts from today, never backwards (PRT-10). */
@Service
public class DecideClaim {
    private final AttributionClaims claims;
    private final Clients clients;
    private final MoveClient moveClient;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    DecideClaim(
            AttributionClaims claims, Clients clients, MoveClient moveClient, Outbox outbox, Audit audit, Clock clock) {
        this.claims = claims;
        this.clients = clients;
        this.moveClient = moveClient;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code named} is the account that is meant where the claim's INN alone does not say it. */
    @Transactional
    public Accepted accept(UUID id, @Nullable ClientLogin named, String reason) {
        var filing = waiting(id);
        var client = meant(filing, named);
        var attribution = moveClient.move(client, filing.partner(), LocalDate.now(clock));
        var accepted = new Accepted(filing, client.id(), client.login(), attribution.since(), reason, clock.instant());
        claims.save(accepted);
        outbox.append(new AttributionClaimAccepted(
                id,
                filing.partner().value(),
                filing.about(),
                client.id().value(),
                client.login(),
                attribution.since(),
                reason));
        audit.record(
                "attribution-claim.accepted",
                "attribution-claim:" + id,
                reason,
                null,
                Map.of("client", client.login(), "partner", filing.partner(), "since", attribution.since()));
        return accepted;
    }

    @Transactional
    public Refused refuse(UUID id, String reason) {
        var filing = waiting(id);
        var refused = new Refused(filing, reason, clock.instant());
        claims.save(refused);
        outbox.append(new AttributionClaimRefused(id, filing.partner().value(), filing.about(), reason));
        audit.record("attribution-claim.refused", "attribution-claim:" + id, reason, null, null);
        return refused;
    }

    private Filing waiting(UUID id) {
        return claims.lock(id)
                .orElseThrow(() -> new ClaimRefusal.Unknown(id))
                .waiting()
                .filing();
    }

    private Client meant(Filing filing, @Nullable ClientLogin named) {
        var login = named != null ? named : filing.client();
        if (login != null) {
            return clients.find(login).orElseThrow(() -> new ClientRefusal.Unknown(login));
        }
        var found = clients.with(filing.about());
        if (found.size() != 1) {
            throw new ClaimRefusal.ClientNotNamed(filing.about(), found.size());
        }
        return found.getFirst().client();
    }
}
