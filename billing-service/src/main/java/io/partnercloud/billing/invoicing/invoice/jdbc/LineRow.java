package io.partnercloud.billing.invoicing.invoice.jdbc;

import io.partnercloud.billing.invoicing.invoice.DocumentLine;
import io.partnercloud.billing.pricing.price.ItemOnPaper;
import io.partnercloud.billing.pricing.price.PriceUnit;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.platform.jdbc.BatchInsert;
import io.partnercloud.platform.jdbc.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of a document at its place in it, as it is written. */
public record LineRow<L extends DocumentLine>(String document, int position, L line) {

    public static <L extends DocumentLine> Stream<LineRow<L>> of(String document, List<L> lines) {
        return IntStream.range(0, lines.size()).mapToObj(i -> new LineRow<>(document, i + 1, lines.get(i)));
    }

    /** With the columns that the lines of all documents have, which is all but {@link #document}. */
    public static <L extends DocumentLine> BatchInsert<LineRow<L>> into(String table) {
        return BatchInsert.<LineRow<L>>into(table)
                .uuid("id", row -> row.line.id())
                .integer("position", LineRow::position)
                .text("service", row -> row.line.service().name())
                .text("code", row -> row.line.code())
                .text("name", row -> row.line.name())
                .integer("quantity", row -> row.line.quantity())
                .number("unit_price", row -> row.line.unitPrice().amount())
                .date("from_on", LineRow::from)
                .date("to_on", LineRow::to)
                .number("amount", row -> row.line.amount().amount())
                .text("vat", row -> row.line.onPaper().vat().name())
                .text("unit", row -> row.line.onPaper().unit().name())
                .integer("unit_step", row -> row.line.onPaper().step())
                .text("vat_ground", row -> row.line.onPaper().vatGround());
    }

    /** The same columns read. */
    public static ItemOnPaper onPaper(Row row) {
        return new ItemOnPaper(
                row.word("unit", PriceUnit.class),
                row.integer("unit_step"),
                row.word("vat", VatTreatment.class),
                row.textOrNull("vat_ground"));
    }

    private @Nullable LocalDate from() {
        var days = line.days();
        return days == null ? null : days.from();
    }

    private @Nullable LocalDate to() {
        var days = line.days();
        return days == null ? null : days.to();
    }
}
