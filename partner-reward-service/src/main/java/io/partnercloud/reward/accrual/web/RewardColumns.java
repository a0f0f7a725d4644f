package io.partnercloud.reward.accrual.web;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.reward.accrual.Accrual.Held.Reason;
import io.partnercloud.reward.accrual.RewardLine;
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
            .word("Held because", "Удержано, причина", RewardLine::heldReason, RewardColumns::inRussian)
            .flag("Correction", "Исправление", line -> line.corrects() != null);

    private RewardColumns() {}

    private static @Nullable BigDecimal percent(RewardLine line) {
        var rate = line.rate();
        return rate == null ? null : rate.percent();
    }

    private static String inRussian(Reason reason) {
        return switch (reason) {
            case NO_CONTRACT_IN_FORCE -> "Нет действующего договора";
            case NO_RATE_FOR_SERVICE -> "Нет ставки для сервиса";
        };
    }
}
