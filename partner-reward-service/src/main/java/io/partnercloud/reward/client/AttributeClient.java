package io.partnercloud.reward.client;

import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.events.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client becomes a partner's (PRT-10). */
@Service
public class AttributeClient {
    private final Attributions attributions;
    private final Outbox outbox;

    AttributeClient(Attributions attributions, Outbox outbox) {
        this.attributions = attributions;
        this.outbox = outbox;
    }

    /** Told once; a client that has its partner keeps it. */
    @Transactional
    public void attribute(Attribution attribution, ClientLogin login) {
        if (attributions.addIfFirst(attribution)) {
            outbox.append(new ClientAttributed(
                    attribution.partner().value(),
                    attribution.client().value(),
                    login,
                    attribution.since(),
                    attribution.sequence(),
                    null));
        }
    }
}
