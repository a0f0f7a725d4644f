package io.partnercloud.billing.payments.statement.web;

import io.partnercloud.billing.payments.statement.Direction;
import io.partnercloud.billing.payments.statement.DocumentState;
import io.partnercloud.billing.payments.statement.StatementStatus;
import io.partnercloud.billing.payments.statement.WaitReason;
import io.partnercloud.platform.problem.Languages;
import java.util.Locale;

/** The words of the feature: in Russian for exports, in both languages as sentences. */
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
            case TOLD_DIFFERENTLY -> "Записан иначе, чем в прежней выписке";
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

    static boolean isRussian(Locale language) {
        return language.equals(Languages.RUSSIAN);
    }

    /** Why a document waits, as an accountant reads it. */
    static String sentence(WaitReason reason, Locale language) {
        return isRussian(language) ? russian(reason) : english(reason);
    }

    private static String russian(WaitReason reason) {
        return switch (reason) {
            case NO_INN -> "Банк не указал ИНН плательщика, поэтому неясно, чьи это деньги.";
            case PAYER_UNKNOWN -> "Клиента с ИНН плательщика нет.";
            case SEVERAL_CLIENTS -> "С этим ИНН несколько клиентов, и неясно, кто из них платит.";
            case ANOTHERS_INVOICE ->
                "В назначении указан счёт другого клиента на эту же сумму: возможно, платят за него.";
            case ACCOUNT_DELETED -> "Учётная запись плательщика удалена, и долга у неё нет.";
            case TOLD_ALREADY -> "Эти деньги, возможно, уже внесены вручную: есть платёж на ту же сумму.";
            case TOLD_DIFFERENTLY ->
                "Эта выписка уже загружена, но этого документа в ней не было: скорее всего, там он записан иначе.";
            case RETURN -> "В назначении сказано о возврате.";
            case NOT_PROVIDERS_ACCOUNT -> "Деньги поступили не на счёт поставщика.";
            case NOT_POSITIVE -> "Сумма документа не больше нуля.";
            case FOREIGN_CURRENCY -> "Документ в иностранной валюте.";
            case IN_FUTURE -> "День поступления ещё не наступил.";
            case MATCHED_WRONGLY -> "Оператор отменил прежнее зачисление.";
            case REFUSED -> "Зачислить нельзя: не позволяет правило.";
            case FAILED -> "Документ не удалось обработать из-за сбоя.";
        };
    }

    private static String english(WaitReason reason) {
        return switch (reason) {
            case NO_INN -> "The bank does not say the payer's INN, so nobody knows whose money it is.";
            case PAYER_UNKNOWN -> "No client has the payer's INN.";
            case SEVERAL_CLIENTS -> "Several clients have this INN, and nothing tells which of them pays.";
            case ANOTHERS_INVOICE ->
                "The purpose names another client's invoice of this amount: somebody may be paying for it.";
            case ACCOUNT_DELETED -> "The payer's account is deleted and owes nothing.";
            case TOLD_ALREADY -> "This money may have been entered by hand: there is a payment of the same amount.";
            case TOLD_DIFFERENTLY ->
                "This statement has come before without this document: most likely it was written differently there.";
            case RETURN -> "The purpose says that money goes back.";
            case NOT_PROVIDERS_ACCOUNT -> "The money did not come to the provider's account.";
            case NOT_POSITIVE -> "The amount is not above zero.";
            case FOREIGN_CURRENCY -> "The document is in a foreign currency.";
            case IN_FUTURE -> "The day on which it came has not begun.";
            case MATCHED_WRONGLY -> "An operator undid what it had been matched with.";
            case REFUSED -> "A rule refuses this payment.";
            case FAILED -> "It could not be handled because of a failure.";
        };
    }
}
