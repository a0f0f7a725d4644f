package io.partnercloud.reward.diagnosis.web;

import io.partnercloud.reward.diagnosis.Reason;
import java.util.Locale;

/** A reason in the reader's words: what it is, who can do something about it, and what comes next. */
record ReasonWords(String text, WhoCanFix whoCanFix, String nextStep) {
    /** Who can do something about it. */
    enum WhoCanFix {
        PARTNER,
        OPERATOR,
        NOBODY
    }

    static ReasonWords of(Reason reason, Locale language) {
        return language.getLanguage().equals("ru") ? inRussian(reason) : inEnglish(reason);
    }

    private static ReasonWords inRussian(Reason reason) {
        return switch (reason) {
            case NO_PAID_CLIENTS ->
                new ReasonWords(
                        "За этот квартал ваши клиенты ничего не оплатили.",
                        WhoCanFix.PARTNER,
                        "Проверьте в разделе «Финансы», оплачены ли счета клиентов.");
            case NO_PARTNER_CODE ->
                new ReasonWords(
                        "В личных данных не указан код партнёра.",
                        WhoCanFix.PARTNER,
                        "Укажите четырёхзначный код партнёра в личных данных.");
            case CODE_NOT_CONFIRMED ->
                new ReasonWords(
                        "Код партнёра указан, но доступ в кабинет партнёра ещё не подтверждён.",
                        WhoCanFix.OPERATOR,
                        "Дождитесь подтверждения или попросите о нём владельца кабинета партнёра.");
            case THREE_DIGIT_CODE ->
                new ReasonWords(
                        "Код партнёра записан в трёхзначном формате.",
                        WhoCanFix.OPERATOR,
                        "Обратитесь в линию поддержки: исправить код может только оператор.");
            case MANUAL_SERVICES_ONLY ->
                new ReasonWords(
                        "Ваши клиенты платили только за облачный хостинг или корпоративное облако: документы по ним"
                                + " формируются вручную.",
                        WhoCanFix.OPERATOR,
                        "Документы появятся в первые 10 рабочих дней следующего квартала; мы сообщим вам лично.");
            case QUARTER_NOT_CLOSED ->
                new ReasonWords(
                        "Квартал ещё не закрыт.",
                        WhoCanFix.NOBODY,
                        "Документы появятся в первый день следующего квартала.");
            case CARRIED_OVER ->
                new ReasonWords(
                        "Сумма за квартал не больше нуля: она перенесена в следующий квартал.",
                        WhoCanFix.NOBODY,
                        "Перенос будет отдельной строкой в документах следующего квартала.");
        };
    }

    private static ReasonWords inEnglish(Reason reason) {
        return switch (reason) {
            case NO_PAID_CLIENTS ->
                new ReasonWords(
                        "Your clients paid for nothing in this quarter.",
                        WhoCanFix.PARTNER,
                        "See in Finance whether your clients' invoices are paid.");
            case NO_PARTNER_CODE ->
                new ReasonWords(
                        "Your profile has no partner code.",
                        WhoCanFix.PARTNER,
                        "Enter the partner code of four digits in your profile.");
            case CODE_NOT_CONFIRMED ->
                new ReasonWords(
                        "A partner code was entered, but nobody has let you into the partner's cabinet yet.",
                        WhoCanFix.OPERATOR,
                        "Wait for the approval, or ask the owner of the partner's cabinet for it.");
            case THREE_DIGIT_CODE ->
                new ReasonWords(
                        "The partner code is written with three digits.",
                        WhoCanFix.OPERATOR,
                        "Write to the support line: only an operator can correct the code.");
            case MANUAL_SERVICES_ONLY ->
                new ReasonWords(
                        "Your clients paid for cloud hosting or the corporate cloud alone: their documents are made by"
                                + " hand.",
                        WhoCanFix.OPERATOR,
                        "They come within the first 10 working days of the next quarter; you will be told personally.");
            case QUARTER_NOT_CLOSED ->
                new ReasonWords(
                        "The quarter is not closed yet.",
                        WhoCanFix.NOBODY,
                        "The documents come on the first day of the next quarter.");
            case CARRIED_OVER ->
                new ReasonWords(
                        "The quarter's sum is not above zero: it is carried into the next quarter.",
                        WhoCanFix.NOBODY,
                        "It will be a line of its own in the next quarter's documents.");
        };
    }
}
