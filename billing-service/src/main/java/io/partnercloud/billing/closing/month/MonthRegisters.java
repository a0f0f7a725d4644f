package io.partnercloud.billing.closing.month;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.export.ExportFormat;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;

/**
 * Writes a month as tables that accounting programs read in (OPS-7). Why tables and not an exchange format of one program:
 * see {@code docs/rules.md}.
 */
@Service
public class MonthRegisters {
    private static final Columns<Registers.Invoiced> INVOICES = Columns.<Registers.Invoiced>of("invoices", "Счета")
            .text("Number", "Номер", Registers.Invoiced::number)
            .day("Date", "Дата", Registers.Invoiced::on)
            .day("Due on", "Оплатить до", Registers.Invoiced::dueOn)
            .text("Client", "Логин клиента", it -> it.client().login())
            .text("Client name", "Контрагент", it -> it.client().name())
            .text("INN", "ИНН", it -> it.client().inn())
            .text("KPP", "КПП", it -> it.client().kpp())
            .money("Total", "Сумма", Registers.Invoiced::total)
            .money("Paid", "Оплачено", Registers.Invoiced::paid);
    private static final Columns<Registers.Given> ACT_LINES = Columns.<Registers.Given>of("act-lines", "Строки актов")
            .text("Act", "Номер акта", Registers.Given::act)
            .day("Date", "Дата", Registers.Given::on)
            .text("Corrects", "Корректирует акт", Registers.Given::corrects)
            .text("Client", "Логин клиента", it -> it.client().login())
            .text("Client name", "Контрагент", it -> it.client().name())
            .text("INN", "ИНН", it -> it.client().inn())
            .text("KPP", "КПП", it -> it.client().kpp())
            .text("Service", "Номенклатура", Registers.Given::name)
            .number("Quantity", "Количество", Registers.Given::quantity)
            .text("Unit", "Единица", Registers.Given::unit)
            .money("Price", "Цена", Registers.Given::price)
            .money("Amount", "Сумма", Registers.Given::amount)
            .number("VAT rate", "Ставка НДС, %", Registers.Given::vatRate)
            .money("VAT", "в т. ч. НДС", Registers.Given::vat);
    private static final Columns<Registers.Paid> PAYMENTS = Columns.<Registers.Paid>of("payments", "Оплаты")
            .day("Date", "Дата", Registers.Paid::on)
            .text("Client", "Логин клиента", it -> it.client().login())
            .text("Client name", "Контрагент", it -> it.client().name())
            .text("INN", "ИНН", it -> it.client().inn())
            .text("KPP", "КПП", it -> it.client().kpp())
            .money("Amount", "Сумма", Registers.Paid::amount)
            .text("Invoice", "Счёт", Registers.Paid::invoice)
            .text("Order number", "Номер платёжного поручения", Registers.Paid::orderNumber)
            .day("Order date", "Дата платёжного поручения", Registers.Paid::orderDate)
            .text("Purpose", "Назначение платежа", Registers.Paid::purpose)
            .text("Reference", "Основание", Registers.Paid::reference)
            .day("Reversed on", "Возвращена", Registers.Paid::reversedOn);
    private static final Columns<Registers.Told> STATEMENTS = Columns.<Registers.Told>of("statements", "Выписки")
            .text("Account", "Расчётный счёт", Registers.Told::account)
            .day("From", "С", Registers.Told::from)
            .day("To", "По", Registers.Told::to)
            .money("Opening balance", "Остаток на начало", Registers.Told::opening)
            .money("In", "Поступило", Registers.Told::in)
            .money("Out", "Списано", Registers.Told::out)
            .money("Closing balance", "Остаток на конец", Registers.Told::closing);

    /** Hands the rows of one register over. */
    private interface Rows<T> {
        void read(YearMonth month, Consumer<List<T>> reader);
    }

    private final Registers registers;

    MonthRegisters(Registers registers) {
        this.registers = registers;
    }

    /** Into a file of its own, so that whatever goes wrong is said before the first byte is answered; the caller removes it. */
    public Path write(YearMonth month, Locale language) throws IOException {
        var file = Files.createTempFile("month-", ".zip");
        try {
            write(file, month, language);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return file;
    }

    private void write(Path file, YearMonth month, Locale language) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(zip, INVOICES, registers::invoices, month, language);
            add(zip, ACT_LINES, registers::actLines, month, language);
            add(zip, PAYMENTS, registers::payments, month, language);
            add(zip, STATEMENTS, registers::statements, month, language);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static <T> void add(ZipOutputStream zip, Columns<T> columns, Rows<T> rows, YearMonth month, Locale language)
            throws IOException {
        zip.putNextEntry(new ZipEntry(columns.name().english() + "-" + month + ".csv"));
        var table = ExportFormat.CSV.open(new Unclosed(zip), columns.name().in(language), language);
        table.titles(columns.titles(language));
        rows.read(month, some -> {
            try {
                for (T row : some) {
                    table.row(columns.cells(row, language));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        table.finish();
        zip.closeEntry();
    }

    /** The archive goes on after a table. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
