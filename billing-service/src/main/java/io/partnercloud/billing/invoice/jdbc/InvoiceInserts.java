package io.partnercloud.billing.invoice.jdbc;

import io.partnercloud.billing.invoice.Bill;
import io.partnercloud.billing.invoice.InvoiceLine;
import io.partnercloud.billing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoice.Invoices.Addressed;
import io.partnercloud.platform.jdbc.BatchInsert;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private record Line(InvoiceNumber invoice, int position, InvoiceLine line) {
        @Nullable
        LocalDate from() {
            var days = line.days();
            return days == null ? null : days.from();
        }

        @Nullable
        LocalDate to() {
            var days = line.days();
            return days == null ? null : days.to();
        }
    }

    private static final BatchInsert<Line> LINES = BatchInsert.<Line>into("invoice_lines")
            .uuid("id", row -> row.line().id())
            .text("invoice", row -> row.invoice().text())
            .integer("position", Line::position)
            .text("service", row -> row.line().service().name())
            .text("code", row -> row.line().code())
            .text("name", row -> row.line().name())
            .integer("quantity", row -> row.line().quantity())
            .number("unit_price", row -> row.line().unitPrice().amount())
            .date("from_on", Line::from)
            .date("to_on", Line::to)
            .number("amount", row -> row.line().amount().amount())
            .bool("rewardable", row -> row.line().rewardable())
            .text("vat", row -> row.line().vat().name());

    private InvoiceInserts() {}

    static void insert(JdbcTemplate jdbc, List<Addressed> bills) {
        INVOICES.insert(jdbc, bills);
        LINES.insert(
                jdbc,
                bills.stream().flatMap(addressed -> lines(addressed.bill())).toList());
    }

    private static Stream<Line> lines(Bill bill) {
        return IntStream.range(0, bill.lines().size())
                .mapToObj(i -> new Line(bill.number(), i + 1, bill.lines().get(i)));
    }

    private static @Nullable String replaced(Bill bill) {
        var replaces = bill.replaces();
        return replaces == null ? null : replaces.text();
    }
}
