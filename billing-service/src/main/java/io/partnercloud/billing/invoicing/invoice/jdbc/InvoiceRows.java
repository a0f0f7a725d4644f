package io.partnercloud.billing.invoicing.invoice.jdbc;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.Bill;
import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.invoicing.invoice.CancelReason;
import io.partnercloud.billing.invoicing.invoice.Draft;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceKind;
import io.partnercloud.billing.invoicing.invoice.InvoiceLine;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.MonthSegment;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code invoices} and {@code invoice_lines}, for every adapter that selects from them. */
public final class InvoiceRows {
    private InvoiceRows() {}

    /** A line and the invoice that it stands on. */
    public record Line(InvoiceNumber invoice, InvoiceLine line) {}

    public static Line line(Row row) {
        return new Line(
                row.text("invoice", InvoiceNumber::new),
                new InvoiceLine(
                        row.id("id"),
                        row.word("service", CloudService.class),
                        row.text("code"),
                        row.text("name"),
                        row.integer("quantity"),
                        row.money("unit_price"),
                        days(row),
                        row.money("amount"),
                        row.is("rewardable"),
                        LineRow.onPaper(row)));
    }

    private static @Nullable MonthSegment days(Row row) {
        @Nullable LocalDate from = row.dayOrNull("from_on");
        return from == null ? null : new MonthSegment(from, row.day("to_on"));
    }

    public static Invoice invoice(Row row, List<InvoiceLine> lines) {
        var bill = bill(row, lines);
        var paid = row.money("paid");
        var version = row.number("version");
        return switch (row.text("status")) {
            case "ISSUED" -> new Invoice.Issued(bill, version);
            case "PARTLY_PAID" -> new Invoice.PartlyPaid(bill, paid, version);
            case "OVERDUE" -> new Invoice.Overdue(bill, paid, row.day("overdue_since"), version);
            case "PAID" -> new Invoice.Paid(bill, row.day("paid_on"), version);
            case "CANCELLED" ->
                new Invoice.Cancelled(
                        bill, row.word("cancel_reason", CancelReason.class), row.day("cancelled_on"), version);
            case "WRITTEN_OFF" -> new Invoice.WrittenOff(bill, paid, row.day("written_off_on"), version);
            default -> throw new IllegalStateException("invoice status " + row.text("status"));
        };
    }

    private static Bill bill(Row row, List<InvoiceLine> lines) {
        var draft = new Draft(
                row.word("kind", InvoiceKind.class),
                row.day("issued_on"),
                row.day("due_on"),
                new BillingPeriod(row.day("period_start"), row.day("period_end")),
                row.money("monthly"),
                row.idOrNull("price_list_id"),
                lines);
        return new Bill(
                row.text("number", InvoiceNumber::new),
                row.id("client_id", ClientId::new),
                row.id("subscription_id", SubscriptionId::new),
                draft,
                row.textOrNull("replaces", InvoiceNumber::new));
    }
}
