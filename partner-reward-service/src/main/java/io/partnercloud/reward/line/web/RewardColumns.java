package io.partnercloud.reward.line.web;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.reward.accrual.Accrual.Held.Reason;
import io.partnercloud.reward.line.RewardLine;
import io.partnercloud.reward.line.RewardStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** In which columns accruals are exported (CAB-7). */
final class RewardColumns {
    static final Columns<RewardLine> ALL = Columns.<RewardLine>of("rewards", "Вознаграждение")
            .text("Month", "Месяц", RewardLine::month)
            .day("Paid on", "Оплачено", RewardLine::paidOn)
            .text("Client", "Клиент", RewardLine::client)
            .text("Client name", "Название клиента", RewardLine::clientName)
            .text("Invoice", "Счёт", RewardLine::invoice)
            .service("Service", "Сервис", RewardLine::service)
            .text("Item", "Позиция", RewardLine::item)
            .money("Base", "Основание", RewardLine::base)
            .number("Rate, %", "Ставка, %", RewardColumns::percent)
            .money("Amount", "Вознаграждение", RewardLine::amount)
            .word("Status", "Состояние", RewardLine::status, RewardColumns::inRussian)
            .day("Expected on", "Ожидается", RewardLine::expectedOn)
            .word("Held because", "Удержано, причина", RewardLine::heldBecause, RewardColumns::inRussian)
            .flag("Correction", "Исправление", line -> line.corrects() != null);

    private RewardColumns() {}

    private static @Nullable BigDecimal percent(RewardLine line) {
        var rate = line.rate();
        return rate == null ? null : rate.percent();
    }

    private static String inRussian(RewardStatus status) {
        return switch (status) {
            case ACCRUED -> "Начислено";
            case FIXED -> "Зафиксировано";
            case IN_SET -> "В документах";
            case PAID -> "Выплачено";
            case HELD -> "Удержано";
        };
    }

    private static String inRussian(Reason reason) {
        return switch (reason) {
            case NO_CONTRACT_IN_FORCE -> "Нет действующего договора";
            case NO_RATE_FOR_SERVICE -> "Нет ставки для сервиса";
        };
    }
}
