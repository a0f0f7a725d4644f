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
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code invoices} and {@code invoice_lines}, for every adapter that selects from them. */
public final class InvoiceRows {
    private InvoiceRows() {}

    /** A line and the invoice that it stands on. */
    public record Line(InvoiceNumber invoice, InvoiceLine line) {}

    public static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new InvoiceNumber(row.getString("invoice")),
                new InvoiceLine(
                        row.getObject("id", UUID.class),
                        CloudService.valueOf(row.getString("service")),
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("quantity"),
                        new Money(row.getBigDecimal("unit_price")),
                        days(row),
                        new Money(row.getBigDecimal("amount")),
                        row.getBoolean("rewardable"),
                        VatTreatment.valueOf(row.getString("vat"))));
    }

    private static @Nullable MonthSegment days(ResultSet row) throws SQLException {
        return row.getObject("from_on") == null ? null : new MonthSegment(date(row, "from_on"), date(row, "to_on"));
    }

    public static Invoice invoice(ResultSet row, List<InvoiceLine> lines) throws SQLException {
        var bill = bill(row, lines);
        var paid = new Money(row.getBigDecimal("paid"));
        var version = row.getLong("version");
        return switch (row.getString("status")) {
            case "ISSUED" -> new Invoice.Issued(bill, version);
            case "PARTLY_PAID" -> new Invoice.PartlyPaid(bill, paid, version);
            case "OVERDUE" -> new Invoice.Overdue(bill, paid, date(row, "overdue_since"), version);
            case "PAID" -> new Invoice.Paid(bill, date(row, "paid_on"), version);
            case "CANCELLED" ->
                new Invoice.Cancelled(
                        bill, CancelReason.valueOf(row.getString("cancel_reason")), date(row, "cancelled_on"), version);
            default -> throw new IllegalStateException("invoice status " + row.getString("status"));
        };
    }

    private static Bill bill(ResultSet row, List<InvoiceLine> lines) throws SQLException {
        var draft = new Draft(
                InvoiceKind.valueOf(row.getString("kind")),
                date(row, "issued_on"),
                date(row, "due_on"),
                new BillingPeriod(date(row, "period_start"), date(row, "period_end")),
                new Money(row.getBigDecimal("monthly")),
                row.getObject("price_list_id", UUID.class),
                lines);
        return new Bill(
                new InvoiceNumber(row.getString("number")),
                new ClientId(row.getObject("client_id", UUID.class)),
                new SubscriptionId(row.getObject("subscription_id", UUID.class)),
                draft,
                number(row.getString("replaces")));
    }

    private static @Nullable InvoiceNumber number(@Nullable String text) {
        return text == null ? null : new InvoiceNumber(text);
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
