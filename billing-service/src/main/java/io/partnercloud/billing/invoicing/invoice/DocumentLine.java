package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.billing.pricing.price.ItemOnPaper;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every line of a document says: so much of one item for the days of one month, or without days where goods are sold (INV-12). */
public interface DocumentLine {
    UUID id();

    CloudService service();

    String code();

    String name();

    int quantity();

    Money unitPrice();

    @Nullable
    MonthSegment days();

    Money amount();

    ItemOnPaper onPaper();
}
