package io.partnercloud.billing.pricing.pricelist;

import io.partnercloud.billing.base.announcement.Announce;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.web.Versions;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a list that is not in force yet and that no invoice was priced by: the one before it stays in force (PRC-7). */
@Service
public class WithdrawPriceList {
    private final PriceListBook book;
    private final Announce announce;
    private final Audit audit;
    private final Clock clock;

    WithdrawPriceList(PriceListBook book, Announce announce, Audit audit, Clock clock) {
        this.book = book;
        this.announce = announce;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws PriceListRefusal when the list is used or in force */
    @Transactional
    public void withdraw(String tariff, LocalDate effectiveOn, String reason, @Nullable String ifMatch) {
        var before = book.lock(tariff, effectiveOn);
        Versions.require(ifMatch, before.version());
        before.requireFuture(LocalDate.now(clock));
        before.requireUnused();
        book.remove(before.list());
        announce.announce(PriceListContract.withdrawn(before.list()));
        audit.record("price-list.withdrawn", before.subject(), reason, before.list(), null);
    }
}
