package io.partnercloud.billing.base.announcement;

import io.partnercloud.platform.events.Outbox;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other services of facts that are kept for them: each state of a fact once, however often and by how many replicas it is asked. */
@Service
public class Announce {
    private final AnnouncedFacts announced;
    private final List<HeldFacts> holders;
    private final Outbox outbox;

    Announce(AnnouncedFacts announced, List<HeldFacts> holders, Outbox outbox) {
        this.announced = announced;
        this.holders = List.copyOf(holders);
        this.outbox = outbox;
    }

    /** In the transaction of the change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(ReferenceFact fact) {
        announced.lock();
        tell(fact);
    }

    /** Everything that is held and was not told as it is now. */
    @Transactional
    public void announceAll() {
        announced.lock();
        holders.forEach(holder -> holder.held().forEach(this::tell));
    }

    private void tell(ReferenceFact fact) {
        if (announced.keep(fact)) {
            outbox.append(fact.event());
        }
    }
}
