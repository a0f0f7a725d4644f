package io.partnercloud.billing.pricing.pricelist;

import io.partnercloud.billing.base.announcement.Announce;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts another list in the place of one that is not in force yet and that no invoice was priced by (PRC-7). */
@Service
public class ReplacePriceList {
    private final PriceListBook book;
    private final PreviewPriceList previewPriceList;
    private final Announce announce;
    private final Audit audit;

    ReplacePriceList(PriceListBook book, PreviewPriceList previewPriceList, Announce announce, Audit audit) {
        this.book = book;
        this.previewPriceList = previewPriceList;
        this.announce = announce;
        this.audit = audit;
    }

    /** @throws PriceListRefusal when the list is used or begins too soon, or such a one cannot be made */
    @Transactional
    public KeptPriceList replace(Proposal proposal, String reason, @Nullable String ifMatch) {
        var before = book.lock(proposal.tariff(), proposal.effectiveOn());
        Versions.require(ifMatch, before.version());
        var list = previewPriceList.list(proposal);
        before.requireUnused();
        previewPriceList.effect(list).requireComplete();
        var kept = new KeptPriceList(list, before.version() + 1, false);
        book.remove(before.list());
        book.add(list, kept.version());
        announce.announce(PriceListContract.published(list));
        audit.record("price-list.replaced", kept.subject(), reason, before.list(), list);
        return kept;
    }
}
