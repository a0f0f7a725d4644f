package io.partnercloud.billing.base.announcement.schedule;

import io.partnercloud.billing.base.announcement.Announce;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At every start, after whatever else prepares the data: what the migrations brought is told, what was told is not told again. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AnnounceAtStart implements ApplicationRunner {
    private final Announce announce;

    AnnounceAtStart(Announce announce) {
        this.announce = announce;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        announce.announceAll();
    }
}
