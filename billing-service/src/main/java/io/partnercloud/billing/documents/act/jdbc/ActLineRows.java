package io.partnercloud.billing.documents.act.jdbc;

import io.partnercloud.billing.documents.act.ActLine;
import io.partnercloud.billing.invoicing.invoice.MonthSegment;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.jdbc.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes lines of acts out of lines of other documents: the columns have the same names everywhere. */
final class ActLineRows {
    private ActLineRows() {}

    static ActLine read(Row row, UUID id, Money amount, ActLine.Reason reason) {
        return new ActLine(
                id,
                row.word("service", CloudService.class),
                row.text("code"),
                row.text("name"),
                row.integer("quantity"),
                row.money("unit_price"),
                days(row),
                amount,
                row.word("vat", VatTreatment.class),
                reason);
    }

    private static @Nullable MonthSegment days(Row row) {
        @Nullable LocalDate from = row.dayOrNull("from_on");
        @Nullable LocalDate to = row.dayOrNull("to_on");
        return from == null || to == null ? null : new MonthSegment(from, to);
    }
}
