package io.partnercloud.billing.pricing.pricelist;

import io.partnercloud.billing.pricing.price.PriceList;
import java.time.LocalDate;

/** A price list with its version, and whether an invoice was priced by it. */
public record KeptPriceList(PriceList list, long version, boolean isUsed) {

    void requireUnused() {
        if (isUsed) {
            throw new PriceListRefusal.Used(list.tariff(), list.effectiveOn());
        }
    }

    void requireFuture(LocalDate today) {
        if (!list.effectiveOn().isAfter(today)) {
            throw new PriceListRefusal.TooLate(list.effectiveOn(), today);
        }
    }

    /** Its name in the audit. */
    String subject() {
        return "price-list:" + list.tariff() + "/" + list.effectiveOn();
    }
}
