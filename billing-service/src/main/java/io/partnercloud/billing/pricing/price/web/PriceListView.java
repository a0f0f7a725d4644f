package io.partnercloud.billing.pricing.price.web;

import io.partnercloud.billing.pricing.price.ItemKind;
import io.partnercloud.billing.pricing.price.PriceItem;
import io.partnercloud.billing.pricing.price.PriceList;
import io.partnercloud.billing.pricing.price.PriceUnit;
import io.partnercloud.billing.pricing.price.VatExemption;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A price list as everybody may read it. */
public record PriceListView(String tariff, LocalDate effectiveOn, List<Item> items) {
    /** {@code included} units cost nothing; beyond them every begun {@code step} of units costs {@code price} a month. */
    public record Item(
            String code,
            String name,
            ItemKind kind,
            PriceUnit unit,
            Money price,
            int included,
            int step,
            VatTreatment vat,
            String letterName,
            boolean consultations,
            @Nullable VatExemption exemption) {
        public static Item of(PriceItem item) {
            return new Item(
                    item.code(),
                    item.name(),
                    item.kind(),
                    item.unit(),
                    item.price(),
                    item.included(),
                    item.step(),
                    item.vat(),
                    item.letterName(),
                    item.consultations(),
                    item.exemption());
        }
    }

    static PriceListView of(PriceList list) {
        return new PriceListView(
                list.tariff(),
                list.effectiveOn(),
                list.items().stream().map(Item::of).toList());
    }
}
