package io.partnercloud.reward.payout.web;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.reward.payout.PayoutKind;
import io.partnercloud.reward.payout.PayoutStatus;

/** In which columns sets are exported (CAB-7). */
final class PayoutColumns {
    static final Columns<PayoutSetView> ALL = Columns.<PayoutSetView>of("payout-sets", "Документы на вознаграждение")
            .text("Quarter", "Квартал", PayoutSetView::quarter)
            .day("Dated on", "Дата", PayoutSetView::datedOn)
            .text("Partner", "Партнёр", PayoutSetView::partner)
            .word("Kind", "Вид", PayoutSetView::kind, PayoutColumns::inRussian)
            .word("Status", "Состояние", PayoutSetView::status, PayoutColumns::inRussian)
            .day("Published on", "Размещены", PayoutSetView::publishedOn)
            .day("Expected on", "Деньги ожидаются", PayoutSetView::expectedOn)
            .money("Reward", "Вознаграждение", PayoutSetView::reward)
            .money("VAT", "НДС", PayoutSetView::vat)
            .money("Total", "Всего", PayoutSetView::total);

    private PayoutColumns() {}

    private static String inRussian(PayoutKind kind) {
        return switch (kind) {
            case AUTOMATIC -> "Автоматически";
            case MANUAL -> "Вручную";
        };
    }

    private static String inRussian(PayoutStatus status) {
        return switch (status) {
            case CARRIED -> "Перенесено";
            case PUBLISHED -> "Размещены";
            case DISPUTED -> "Есть возражения";
            case COMPLETED -> "Заполнены";
            case SCANS_RECEIVED -> "Получены сканы";
            case ORIGINALS_RECEIVED -> "Получены оригиналы";
            case PAID -> "Выплачено";
        };
    }
}
