package io.partnercloud.billing.act;

import io.partnercloud.billing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoice.MonthSegment;
import io.partnercloud.billing.pricing.VatTreatment;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of an act: something that was rendered, or is given back. Goods have no days. Every line has one reason, and no reason makes two lines. */
public record ActLine(
        UUID id,
        CloudService service,
        String code,
        String name,
        int quantity,
        Money unitPrice,
        @Nullable MonthSegment days,
        Money amount,
        VatTreatment vat,
        Reason reason) {

    /** Why it stands there. */
    public sealed interface Reason {
        /** A line of a paid invoice. */
        record Paid(InvoiceNumber invoice, UUID line) implements Reason {}

        /** A line of a credit, which mostly takes back (CHG-3, INV-13). */
        record Credited(UUID line) implements Reason {}

        /** A line of an earlier act whose invoice was cancelled after all. */
        record Withdrawn(InvoiceNumber invoice, UUID actLine) implements Reason {}
    }
}
