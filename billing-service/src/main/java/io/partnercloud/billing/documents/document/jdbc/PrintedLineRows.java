package io.partnercloud.billing.documents.document.jdbc;

import io.partnercloud.billing.documents.document.LineVat;
import io.partnercloud.billing.documents.organisation.VatRegime;
import io.partnercloud.billing.pricing.price.VatRates;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.printing.PrintedLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the lines of invoices and acts as they are printed. {@code soldOn} decides the rate of what has no days. */
public record PrintedLineRows(VatRegime seller, VatRates rates, LocalDate soldOn) {

    public PrintedLine read(Row row) {
        @Nullable LocalDate from = row.dayOrNull("from_on");
        @Nullable LocalDate to = row.dayOrNull("to_on");
        var treatment = row.word("vat", VatTreatment.class);
        return new PrintedLine(
                row.text("name"),
                from == null || to == null ? null : new PrintedLine.Days(from, to),
                row.integer("quantity"),
                row.money("unit_price"),
                row.money("amount"),
                LineVat.of(seller, treatment, to == null ? soldOn : to, rates));
    }
}
