package io.partnercloud.reward.claim;

import io.partnercloud.contracts.partner.AttributionClaimFiled;
import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.reward.claim.AttributionClaim.Filed;
import io.partnercloud.reward.claim.AttributionClaim.Filing;
import io.partnercloud.reward.client.ClientRefusal;
import io.partnercloud.reward.client.Clients;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.PartnerRefusal;
import io.partnercloud.reward.partner.Partners;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner says that a client is its own. Whether there is such a client, and whose it is, is not told (PRT-10). */
@Service
public class FileClaim {
    private final AttributionClaims claims;
    private final Partners partners;
    private final Clients clients;
    private final Outbox outbox;
    private final Clock clock;

    FileClaim(AttributionClaims claims, Partners partners, Clients clients, Outbox outbox, Clock clock) {
        this.claims = claims;
        this.partners = partners;
        this.clients = clients;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Filed file(PartnerScope scope, @Nullable ClientLogin client, @Nullable Inn inn, String evidence) {
        if ((client == null) == (inn == null)) {
            throw new ClaimRefusal.NamesNoClient();
        }
        var id = new PartnerId(scope.partner());
        var partner = partners.find(id).orElseThrow(() -> new PartnerRefusal.Unknown(id));
        if (client != null) {
            clients.find(client)
                    .ifPresent(
                            own -> { // in this scope there are only the partner's own
                                throw new ClientRefusal.AlreadyThatPartners(own.id());
                            });
        }
        var now = clock.instant();
        var filed = new Filed(new Filing(Ids.at(now), id, client, inn, evidence, now));
        claims.add(filed);
        outbox.append(new AttributionClaimFiled(
                filed.filing().id(),
                id.value(),
                partner.requisites().name(),
                filed.filing().about()));
        return filed;
    }
}
