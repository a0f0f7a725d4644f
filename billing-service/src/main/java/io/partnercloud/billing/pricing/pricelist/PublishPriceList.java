package io.partnercloud.billing.pricing.pricelist;

import io.partnercloud.billing.base.announcement.Announce;
import io.partnercloud.platform.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a tariff new prices from a day in the future on (PRC-7). */
@Service
public class PublishPriceList {
    private final PriceListBook book;
    private final PreviewPriceList previewPriceList;
    private final Announce announce;
    private final Audit audit;

    PublishPriceList(PriceListBook book, PreviewPriceList previewPriceList, Announce announce, Audit audit) {
        this.book = book;
        this.previewPriceList = previewPriceList;
        this.announce = announce;
        this.audit = audit;
    }

    /** @throws PriceListRefusal when such a list cannot be made */
    @Transactional
    public KeptPriceList publish(Proposal proposal, String reason) {
        var list = previewPriceList.list(proposal);
        if (book.find(list.tariff(), list.effectiveOn()).isPresent()) {
            throw new PriceListRefusal.Exists(list.tariff(), list.effectiveOn());
        }
        previewPriceList.effect(list).requireComplete();
        var kept = new KeptPriceList(list, 0, false);
        book.add(list, kept.version());
        announce.announce(PriceListContract.published(list));
        audit.record("price-list.published", kept.subject(), reason, null, list);
        return kept;
    }
}
