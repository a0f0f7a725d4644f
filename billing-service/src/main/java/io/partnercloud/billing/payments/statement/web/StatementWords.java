package io.partnercloud.billing.payments.statement.web;

import io.partnercloud.billing.payments.statement.Direction;
import io.partnercloud.billing.payments.statement.DocumentState;
import io.partnercloud.billing.payments.statement.StatementStatus;
import io.partnercloud.billing.payments.statement.WaitReason;

/** The words of the feature in Russian, for exports. */
final class StatementWords {
    private StatementWords() {}

    static String of(StatementStatus status) {
        return switch (status) {
            case QUARANTINED -> "В карантине";
            case DROPPED -> "Отложена";
            case IMPORTING -> "Загружается";
            case IMPORTED -> "Загружена";
        };
    }

    static String of(Direction direction) {
        return switch (direction) {
            case INCOMING -> "Поступление";
            case OUTGOING -> "Списание";
            case INTERNAL -> "Между своими счетами";
        };
    }

    static String of(DocumentState state) {
        return switch (state) {
            case PENDING -> "Не разобран";
            case MATCHED -> "Зачислен";
            case WAITING -> "Ждёт решения";
            case IGNORED -> "Отложен";
            case RETURNED -> "Возврат платежа";
            case KEPT -> "Учтён";
            case NOT_EXECUTED -> "Не исполнен";
        };
    }

    static String of(WaitReason reason) {
        return switch (reason) {
            case NO_INN -> "Нет ИНН плательщика";
            case PAYER_UNKNOWN -> "Плательщик неизвестен";
            case SEVERAL_CLIENTS -> "Несколько клиентов с этим ИНН";
            case ANOTHERS_INVOICE -> "Счёт другого клиента";
            case ACCOUNT_DELETED -> "Учётная запись удалена";
            case TOLD_ALREADY -> "Возможно, уже внесён вручную";
            case RETURN -> "Возврат";
            case NOT_PROVIDERS_ACCOUNT -> "Поступило не на счёт поставщика";
            case NOT_POSITIVE -> "Сумма не больше нуля";
            case FOREIGN_CURRENCY -> "Иностранная валюта";
            case IN_FUTURE -> "День ещё не наступил";
            case MATCHED_WRONGLY -> "Зачисление отменено";
            case REFUSED -> "Зачислить нельзя";
            case FAILED -> "Не удалось обработать";
        };
    }
}
