package io.partnercloud.billing.documents.document.jdbc;

import io.partnercloud.billing.documents.document.LineVat;
import io.partnercloud.billing.documents.organisation.VatRegime;
import io.partnercloud.billing.pricing.price.VatRates;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.printing.PrintedLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the lines of invoices and acts as they are printed. {@code soldOn} decides the rate of what has no days. */
public record PrintedLineRows(VatRegime seller, VatRates rates, LocalDate soldOn) {

    public PrintedLine read(ResultSet row, int number) throws SQLException {
        @Nullable LocalDate from = row.getObject("from_on", LocalDate.class);
        @Nullable LocalDate to = row.getObject("to_on", LocalDate.class);
        var treatment = VatTreatment.valueOf(row.getString("vat"));
        return new PrintedLine(
                row.getString("name"),
                from == null || to == null ? null : new PrintedLine.Days(from, to),
                row.getInt("quantity"),
                new Money(row.getBigDecimal("unit_price")),
                new Money(row.getBigDecimal("amount")),
                LineVat.of(seller, treatment, to == null ? soldOn : to, rates));
    }
}
