package io.partnercloud.billing.invoicing.invoice.jdbc;

import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceLine;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.platform.jdbc.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads invoices with their lines by their numbers, many in two statements. */
@Component
class NumberedInvoices {
    private final JdbcClient jdbc;

    NumberedInvoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the numbers. */
    List<Invoice> read(List<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var array = numbers.toArray(String[]::new);
        var lines = lines(array);
        var invoices = jdbc
                .sql("select * from invoices where number = any(:numbers)")
                .param("numbers", array)
                .query(Row.as(row -> InvoiceRows.invoice(
                        row, lines.getOrDefault(row.text("number", InvoiceNumber::new), List.of()))))
                .list()
                .stream()
                .collect(Collectors.toMap(invoice -> invoice.bill().number().text(), Function.identity()));
        return numbers.stream()
                .map(number -> Objects.requireNonNull(invoices.get(number)))
                .toList();
    }

    private Map<InvoiceNumber, List<InvoiceLine>> lines(String[] numbers) {
        return jdbc
                .sql("select * from invoice_lines where invoice = any(:numbers) order by invoice, position")
                .param("numbers", numbers)
                .query(Row.as(InvoiceRows::line))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        InvoiceRows.Line::invoice, Collectors.mapping(InvoiceRows.Line::line, Collectors.toList())));
    }
}
