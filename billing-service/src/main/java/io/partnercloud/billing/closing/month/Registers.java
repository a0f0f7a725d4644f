package io.partnercloud.billing.closing.month;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a month's registers are made of; each hands its rows over some at a time, in the order of the books. */
public interface Registers {

    /** Whose document it is, as the books of the accountant know it. */
    record Party(
            String login,
            String name,
            @Nullable String inn,
            @Nullable String kpp) {}

    /** An invoice issued in the month. */
    record Invoiced(String number, LocalDate on, LocalDate dueOn, Party client, Money total, Money paid) {}

    /** A line of an act of the month as it is printed; {@code vat} is the tax in {@code amount}. */
    record Given(
            String act,
            LocalDate on,
            @Nullable String corrects,
            Party client,
            String name,
            int quantity,
            String unit,
            Money price,
            Money amount,
            @Nullable Integer vatRate,
            Money vat) {}

    /** A payment of the month, with the bank document that it came by. */
    record Paid(
            LocalDate on,
            Party client,
            Money amount,
            @Nullable String invoice,
            @Nullable String orderNumber,
            @Nullable LocalDate orderDate,
            @Nullable String purpose,
            String reference,
            @Nullable LocalDate reversedOn) {}

    /** What a statement said about an account of ours. */
    record Told(
            String account,
            LocalDate from,
            LocalDate to,
            Money opening,
            @Nullable Money in,
            @Nullable Money out,
            Money closing) {}

    void invoices(YearMonth month, Consumer<List<Invoiced>> reader);

    void actLines(YearMonth month, Consumer<List<Given>> reader);

    void payments(YearMonth month, Consumer<List<Paid>> reader);

    void statements(YearMonth month, Consumer<List<Told>> reader);
}
