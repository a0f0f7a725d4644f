package io.partnercloud.billing.debt.paymentorder.web;

import io.partnercloud.billing.base.calendar.GuessedYears;
import io.partnercloud.billing.debt.paymentorder.Hold;
import io.partnercloud.billing.debt.paymentorder.PaymentOrder;
import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.files.FileType;
import io.partnercloud.platform.time.Moscow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment order and whether it holds off the blocking: until when, or why it does not. {@code heldUntilIsGuess} where nobody has
 * confirmed the calendar that this day was reckoned by (ORG-2).
 */
record PaymentOrderView(
        UUID id,
        String invoice,
        String fileName,
        FileType type,
        long size,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable LocalDate heldUntil,
        @Nullable Boolean heldUntilIsGuess,
        Hold.@Nullable Reason notHeldBecause) {
    static final Columns<PaymentOrderView> COLUMNS = Columns.<PaymentOrderView>of(
                    "payment-orders", "Платёжные поручения")
            .text("Id", "Номер записи", PaymentOrderView::id)
            .text("Invoice", "Счёт", PaymentOrderView::invoice)
            .text("File", "Файл", PaymentOrderView::fileName)
            .number("Size", "Размер, байт", PaymentOrderView::size)
            .moment("Uploaded at", "Загружено", PaymentOrderView::uploadedAt)
            .day("Held until", "Отсрочка по", PaymentOrderView::heldUntil)
            .word("Not held because", "Почему без отсрочки", PaymentOrderView::notHeldBecause, PaymentOrderView::said);

    static PaymentOrderView of(PaymentOrder order, GuessedYears guessedYears) {
        return new PaymentOrderView(
                order.id(),
                order.invoice().text(),
                order.file().name(),
                order.file().type(),
                order.file().size(),
                order.uploadedAt(),
                order.file().sentBy(),
                order.hold() instanceof Hold.Until until ? until.day() : null,
                isGuess(order, guessedYears) ? true : null,
                order.hold() instanceof Hold.None none ? none.reason() : null);
    }

    private static boolean isGuess(PaymentOrder order, GuessedYears guessedYears) {
        return order.hold() instanceof Hold.Until(var day)
                && guessedYears.touch(LocalDate.ofInstant(order.uploadedAt(), Moscow.ZONE), day);
    }

    private static String said(Hold.Reason reason) {
        return switch (reason) {
            case HELD_BEFORE -> "Отсрочка по счёту уже была";
            case NOT_NEEDED -> "Блокировка и так не наступит раньше";
            case BLOCKED -> "Доступ уже заблокирован";
        };
    }
}
