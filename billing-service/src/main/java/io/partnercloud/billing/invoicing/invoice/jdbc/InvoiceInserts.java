package io.partnercloud.billing.invoicing.invoice.jdbc;

import io.partnercloud.billing.invoicing.invoice.Bill;
import io.partnercloud.billing.invoicing.invoice.InvoiceLine;
import io.partnercloud.billing.invoicing.invoice.Invoices.Addressed;
import io.partnercloud.platform.jdbc.BatchInsert;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes new invoices with their lines, however many there are, with one statement for each of the two tables. */
final class InvoiceInserts {
    private static final BatchInsert<Addressed> INVOICES = BatchInsert.<Addressed>into("invoices")
            .text("number", invoice -> invoice.bill().number().text())
            .uuid("client_id", invoice -> invoice.bill().client().value())
            .uuid("partner_id", Addressed::partner)
            .uuid("subscription_id", invoice -> invoice.bill().subscription().value())
            .text(
                    "service",
                    invoice -> invoice.bill().lines().getFirst().service().name())
            .text("kind", invoice -> invoice.bill().kind().name())
            .date("issued_on", invoice -> invoice.bill().issuedOn())
            .date("due_on", invoice -> invoice.bill().dueOn())
            .date("period_start", invoice -> invoice.bill().period().from())
            .date("period_end", invoice -> invoice.bill().period().to())
            .number("monthly", invoice -> invoice.bill().draft().monthly().amount())
            .number("total", invoice -> invoice.bill().total().amount())
            .text("replaces", invoice -> replaced(invoice.bill()))
            .uuid("price_list_id", invoice -> invoice.bill().draft().priceList())
            .same("status", "'ISSUED'")
            .same("legal_entity", "(select code from legal_entities where role = 'PROVIDER')")
            .same("legal_entity_version", "(select version from legal_entities where role = 'PROVIDER')");

    private static final BatchInsert<LineRow<InvoiceLine>> LINES = LineRow.<InvoiceLine>into("invoice_lines")
            .text("invoice", LineRow::document)
            .bool("rewardable", row -> row.line().rewardable());

    private InvoiceInserts() {}

    static void insert(JdbcTemplate jdbc, List<Addressed> bills) {
        INVOICES.insert(jdbc, bills);
        LINES.insert(
                jdbc,
                bills.stream()
                        .map(Addressed::bill)
                        .flatMap(bill -> LineRow.of(bill.number().text(), bill.lines()))
                        .toList());
    }

    private static @Nullable String replaced(Bill bill) {
        var replaces = bill.replaces();
        return replaces == null ? null : replaces.text();
    }
}
