package io.partnercloud.billing.payments.statement.exchange;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as the bank tells of it. {@code writtenOffOn} and {@code receivedOn} are the days on which the bank moved
 * the money; a document with neither has not been executed. {@code fields} has everything that was said, also what is
 * not understood.
 */
public record BankDocument(
        int line,
        String type,
        String number,
        LocalDate datedOn,
        Money amount,
        PaymentSide payer,
        PaymentSide payee,
        @Nullable LocalDate writtenOffOn,
        @Nullable LocalDate receivedOn,
        String purpose,
        Map<String, List<String>> fields) {
    private static final String DATE = "Дата";
    private static final String AMOUNT = "Сумма";
    private static final String PURPOSE = "НазначениеПлатежа";
    private static final int PURPOSE_PARTS = 6;
    private static final String RETURN = "возврат";

    public BankDocument {
        fields = Map.copyOf(fields);
    }

    static Optional<BankDocument> of(FilePart block, Flaws flaws) {
        var values = new PartValues(block, flaws);
        var date = values.required(DATE, values.date(DATE));
        var amount = values.required(AMOUNT, values.money(AMOUNT));
        var payer = PaymentSide.of(values, "Плательщик");
        var payee = PaymentSide.of(values, "Получатель");
        var writtenOff = values.date("ДатаСписано");
        var received = values.date("ДатаПоступило");
        if (date.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BankDocument(
                block.line(),
                block.type(),
                values.textOrEmpty("Номер"),
                date.get(),
                amount.get(),
                payer,
                payee,
                writtenOff.orElse(null),
                received.orElse(null),
                values.purpose(PURPOSE, PURPOSE_PARTS),
                block.asText()));
    }

    /** Money that goes back says so in its purpose. */
    public boolean isReturn() {
        return purpose.toLowerCase(Locale.ROOT).contains(RETURN);
    }
}
