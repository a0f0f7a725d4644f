package io.partnercloud.billing.documents.act.jdbc;

import io.partnercloud.billing.documents.act.ActLine;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.MonthSegment;
import io.partnercloud.billing.invoicing.invoice.jdbc.LineRow;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.jdbc.Row;
import java.time.LocalDate;
import java.util.Objects;
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
                LineRow.onPaper(row),
                reason);
    }

    /** A line of an act itself; of whose credit it is, column {@code reason} says. */
    static ActLine read(Row row) {
        return read(row, row.id("id"), row.money("amount"), reason(row));
    }

    private static ActLine.Reason reason(Row row) {
        var credited = row.idOrNull("credit_line");
        var takesBack = row.idOrNull("takes_back");
        var usedOf = row.idOrNull("used_of");
        if (credited != null) {
            return new ActLine.Reason.Credited(credited, "DOWNTIME".equals(row.text("reason")));
        }
        if (usedOf != null) {
            return new ActLine.Reason.Used(new SubscriptionId(usedOf));
        }
        @Nullable InvoiceNumber invoice = row.textOrNull("invoice", InvoiceNumber::new);
        if (takesBack != null) {
            return invoice == null
                    ? new ActLine.Reason.BilledOtherwise(takesBack)
                    : new ActLine.Reason.Withdrawn(invoice, takesBack);
        }
        return new ActLine.Reason.Invoiced(Objects.requireNonNull(invoice), row.id("invoice_line"));
    }

    private static @Nullable MonthSegment days(Row row) {
        @Nullable LocalDate from = row.dayOrNull("from_on");
        @Nullable LocalDate to = row.dayOrNull("to_on");
        return from == null || to == null ? null : new MonthSegment(from, to);
    }
}
