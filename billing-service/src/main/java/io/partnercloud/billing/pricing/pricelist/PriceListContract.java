package io.partnercloud.billing.pricing.pricelist;

import io.partnercloud.billing.base.announcement.HeldFacts;
import io.partnercloud.billing.base.announcement.ReferenceFact;
import io.partnercloud.billing.pricing.price.ItemKind;
import io.partnercloud.billing.pricing.price.PriceItem;
import io.partnercloud.billing.pricing.price.PriceList;
import io.partnercloud.contracts.billing.PriceListPublished;
import io.partnercloud.contracts.billing.PriceListPublished.Product;
import io.partnercloud.contracts.billing.PriceListWithdrawn;
import java.util.List;
import org.springframework.stereotype.Service;

/** What is sold and what it is called, as the other services hear of it (ORG-3). */
@Service
class PriceListContract implements HeldFacts {
    private final PriceListBook book;

    PriceListContract(PriceListBook book) {
        this.book = book;
    }

    static ReferenceFact published(PriceList list) {
        return new ReferenceFact(
                subject(list),
                new PriceListPublished(
                        list.tariff(),
                        list.service(),
                        list.effectiveOn(),
                        list.items().stream().map(PriceListContract::product).toList()));
    }

    static ReferenceFact withdrawn(PriceList list) {
        return new ReferenceFact(subject(list), new PriceListWithdrawn(list.tariff(), list.effectiveOn()));
    }

    private static String subject(PriceList list) {
        return "price-list:" + list.tariff() + "/" + list.effectiveOn();
    }

    private static Product product(PriceItem item) {
        return new Product(item.code(), kind(item.kind()), item.name(), item.letterName(), item.consultations());
    }

    private static Product.Kind kind(ItemKind kind) {
        return switch (kind) {
            case CONFIGURATION -> Product.Kind.CONFIGURATION;
            case EXTRA -> Product.Kind.EXTRA;
            case COUNTED -> Product.Kind.COUNTED;
            case GOODS -> Product.Kind.GOODS;
        };
    }

    @Override
    public List<ReferenceFact> held() {
        return book.all().stream().map(PriceListContract::published).toList();
    }
}
