package io.partnercloud.billing.payments.statement.exchange;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
    private static final String RETURN = "возврат";

    public BankDocument {
        fields = Map.copyOf(fields);
    }

    /** @param isOurs tells our accounts: what is said of ours decides */
    static Optional<BankDocument> of(FilePart block, Flaws flaws, Predicate<String> isOurs) {
        var values = new PartValues(block, flaws);
        var amount = values.required(AMOUNT, values.money(AMOUNT));
        var payer = PaymentSide.of(values, "Плательщик");
        var payee = PaymentSide.of(values, "Получатель");
        var writtenOff = values.date(Keys.WRITTEN_OFF, payer.isOneOf(isOurs));
        var received = values.date(Keys.RECEIVED, payee.isOneOf(isOurs));
        var moved = received.or(() -> writtenOff);
        var date = values.date(DATE, moved.isEmpty()).or(() -> moved);
        if (date.isEmpty()) {
            flaws.keepOut(block.line(), Flaw.Code.KEY_MISSING, DATE);
        } else if (!values.has(DATE)) {
            flaws.note(block.line(), Flaw.Code.KEY_MISSING, DATE);
        }
        if (date.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        var fields = block.asText();
        return Optional.of(new BankDocument(
                block.line(),
                block.type(),
                values.wordOrEmpty("Номер"),
                date.get(),
                amount.get(),
                payer,
                payee,
                writtenOff.orElse(null),
                received.orElse(null),
                PurposeText.shown(fields),
                fields));
    }

    /** Money that goes back says so in its purpose. */
    public boolean isReturn() {
        return purpose.toLowerCase(Locale.ROOT).contains(RETURN);
    }

    /** The purpose in all ways in which it can be read: where a bank cut it, a blank may have stood, or none. */
    public List<String> readings() {
        var readings = PurposeText.readings(fields);
        return readings.getFirst().isEmpty() ? List.of(purpose) : readings;
    }

    /** The bank does not speak of the day at all, which is something else than an empty one. */
    public boolean leavesOutReceived() {
        return !fields.containsKey(Keys.RECEIVED);
    }

    public boolean leavesOutWrittenOff() {
        return !fields.containsKey(Keys.WRITTEN_OFF);
    }

    public BankDocument movedOn(@Nullable LocalDate writtenOff, @Nullable LocalDate received) {
        return new BankDocument(
                line, type, number, datedOn, amount, payer, payee, writtenOff, received, purpose, fields);
    }
}
