package io.partnercloud.billing.pricing.pricelist.web;

import io.partnercloud.billing.pricing.price.web.PriceListView;
import io.partnercloud.billing.pricing.pricelist.KeptPriceList;
import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import java.util.List;

/** A price list as operators read it. */
record KeptPriceListView(
        String tariff, CloudService service, LocalDate effectiveOn, boolean used, List<PriceListView.Item> items) {
    static KeptPriceListView of(KeptPriceList kept) {
        var list = kept.list();
        return new KeptPriceListView(
                list.tariff(),
                list.service(),
                list.effectiveOn(),
                kept.isUsed(),
                list.items().stream().map(PriceListView.Item::of).toList());
    }
}
