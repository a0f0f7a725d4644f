package io.partnercloud.billing.pricing.pricelist;

import io.partnercloud.billing.pricing.price.Extra;
import io.partnercloud.billing.pricing.price.PriceItem;
import io.partnercloud.billing.pricing.price.PriceUnit;
import io.partnercloud.contracts.values.CloudService;
import java.util.HashSet;
import java.util.List;

/** Which items the price list of a service may have: those that an order of this service can name and count. */
final class SellableItems {
    private SellableItems() {}

    /** @throws PriceListRefusal naming the first item that cannot be sold */
    static void check(CloudService service, List<PriceItem> items) {
        var codes = new HashSet<String>();
        for (var item : items) {
            if (!codes.add(item.code())) {
                throw new PriceListRefusal.PriceItemTwice(item.code());
            }
            if (!isSellable(service, item)) {
                throw new PriceListRefusal.PriceItemUnfit(item, service);
            }
        }
    }

    private static boolean isSellable(CloudService service, PriceItem item) {
        var rent = service == CloudService.RENT;
        return switch (item.kind()) {
            case CONFIGURATION -> rent && item.unit() == PriceUnit.CONNECTION && isWhole(item);
            case EXTRA ->
                rent
                        && Extra.of(item.code())
                                .filter(it -> it.isCountedBy(item.unit()))
                                .isPresent();
            case COUNTED -> !rent && item.unit() != PriceUnit.PIECE;
            case GOODS -> !rent && item.unit() == PriceUnit.PIECE && isWhole(item);
        };
    }

    /** Each one costs its price: none is included, and there are no steps. */
    private static boolean isWhole(PriceItem item) {
        return item.included() == 0 && item.step() == 1;
    }
}
