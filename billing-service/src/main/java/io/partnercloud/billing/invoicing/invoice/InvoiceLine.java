package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.billing.pricing.price.ItemOnPaper;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of an invoice: so much of one item for the days of one month, or without days where goods are sold (INV-12). {@code rewardable} lines earn the partner its reward (RWD-2). */
public record InvoiceLine(
        UUID id,
        CloudService service,
        String code,
        String name,
        int quantity,
        Money unitPrice,
        @Nullable MonthSegment days,
        Money amount,
        boolean rewardable,
        ItemOnPaper onPaper)
        implements DocumentLine {
    /** The same words and the same money, whichever line it is. */
    boolean saysTheSameAs(InvoiceLine other) {
        return equals(other.withId(id));
    }

    private InvoiceLine withId(UUID other) {
        return new InvoiceLine(other, service, code, name, quantity, unitPrice, days, amount, rewardable, onPaper);
    }

    /** For lines that are known to be for a service. */
    public MonthSegment requireDays() {
        return Objects.requireNonNull(days, "goods have no days");
    }
}
