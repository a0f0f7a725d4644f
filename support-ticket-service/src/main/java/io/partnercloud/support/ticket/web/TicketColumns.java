package io.partnercloud.support.ticket.web;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.support.ticket.TicketKind;
import io.partnercloud.support.ticket.TicketStatus;

/** In which columns tickets are exported (CAB-7). */
final class TicketColumns {
    private static final Columns<TicketView> OF_PARTNER = Columns.<TicketView>of("tickets", "Обращения")
            .text("Number", "Номер", TicketView::number)
            .moment("Opened at", "Открыто", TicketView::openedAt)
            .word("Status", "Состояние", TicketView::status, TicketColumns::inRussian)
            .word("Kind", "Вид", TicketView::kind, TicketColumns::inRussian)
            .text("Subject", "Тема", TicketView::subject)
            .text("Client", "Клиент", TicketView::client)
            .text("Client name", "Название клиента", TicketView::clientName)
            .moment("Answer due at", "Ответ до", TicketView::answerDueAt)
            .moment("Solution due at", "Решение до", TicketView::solutionDueAt)
            .moment("First answered at", "Первый ответ", TicketView::firstAnsweredAt)
            .moment("Closed at", "Закрыто", TicketView::closedAt)
            .day("Reopenable through", "Можно открыть снова по", TicketView::reopenableThrough);

    private static final Columns<TicketView> ALL = OF_PARTNER.text("Partner", "Партнёр", TicketView::partnerName);

    private TicketColumns() {}

    static Columns<TicketView> of(Scope scope) {
        return scope instanceof Operator ? ALL : OF_PARTNER;
    }

    private static String inRussian(TicketStatus status) {
        return switch (status) {
            case REGISTERED -> "Зарегистрировано";
            case IN_PROGRESS -> "В работе";
            case CLOSED -> "Закрыто";
        };
    }

    private static String inRussian(TicketKind kind) {
        return switch (kind) {
            case QUESTION -> "Вопрос";
            case ATTRIBUTION_CLAIM -> "Закрепление клиента";
            case MISSING_PAYOUT -> "Не пришло вознаграждение";
            case CONSULTATION -> "Консультация";
            case BACKUP_ARCHIVE -> "Архив базы";
            case MOVE_UPDATE -> "Перенос обновления";
            case ITS_REGISTRATION -> "Подключение ИТС";
            case CHANGE_PARAMETERS -> "Изменение параметров";
            case OTHER -> "Другое";
        };
    }
}
