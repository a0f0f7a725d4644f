package io.partnercloud.notification.letter.web;

import io.partnercloud.notification.letter.LetterStatus;
import io.partnercloud.platform.export.Columns;

/** In which columns letters are exported (CAB-7). */
final class LetterColumns {
    static final Columns<LetterView> ALL = Columns.<LetterView>of("letters", "Письма")
            .moment("Written at", "Написано", LetterView::writtenAt)
            .said("Letter", "Письмо", view -> TemplateNames.of(view.template()))
            .text("Recipient", "Кому", LetterView::recipientName)
            .text("E-mail", "Почта", LetterView::email)
            .text("Client name", "Название клиента", LetterView::clientName)
            .word("Status", "Состояние", LetterView::status, LetterColumns::inRussian)
            .text("Subject", "Тема", LetterView::subject)
            .moment("Sent at", "Отправлено", LetterView::sentAt)
            .number("Attempts", "Попыток", LetterView::attempts)
            .moment("Next attempt at", "Следующая попытка", LetterView::nextAttemptAt)
            .text("Problem", "Что помешало", LetterView::problem)
            .text("Address refused", "Адрес отвергнут", LetterView::addressRefused);

    private LetterColumns() {}

    private static String inRussian(LetterStatus status) {
        return switch (status) {
            case WAITING_FOR_CONTACT -> "Ждёт адреса";
            case DUE -> "К отправке";
            case SENT -> "Отправлено";
            case REFUSED -> "Отвергнуто";
            case PARKED -> "Отложено";
        };
    }
}
