package io.partnercloud.billing.documents.act.jdbc;

import io.partnercloud.billing.documents.act.ActLine;
import io.partnercloud.billing.invoicing.invoice.MonthSegment;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes lines of acts out of lines of other documents: the columns have the same names everywhere. */
final class ActLineRows {
    private ActLineRows() {}

    static ActLine read(ResultSet row, UUID id, Money amount, ActLine.Reason reason) throws SQLException {
        return new ActLine(
                id,
                CloudService.valueOf(row.getString("service")),
                row.getString("code"),
                row.getString("name"),
                row.getInt("quantity"),
                new Money(row.getBigDecimal("unit_price")),
                days(row),
                amount,
                VatTreatment.valueOf(row.getString("vat")),
                reason);
    }

    private static @Nullable MonthSegment days(ResultSet row) throws SQLException {
        @Nullable LocalDate from = row.getObject("from_on", LocalDate.class);
        @Nullable LocalDate to = row.getObject("to_on", LocalDate.class);
        return from == null || to == null ? null : new MonthSegment(from, to);
    }
}
