package io.partnercloud.support.call.web;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.support.call.CallKind;
import io.partnercloud.support.call.CallStatus;
import java.util.Objects;
import java.util.stream.Collectors;

/** In which columns call tasks are exported (CAB-7). */
final class CallTaskColumns {
    static final Columns<CallTaskView> ALL = Columns.<CallTaskView>of("call-tasks", "Звонки")
            .day("Due on", "Позвонить до", CallTaskView::dueOn)
            .day("Opens on", "Звонить с", CallTaskView::opensOn)
            .word("Kind", "Вид", CallTaskView::kind, CallTaskColumns::inRussian)
            .word("Status", "Состояние", CallTaskView::status, CallTaskColumns::inRussian)
            .text("Client", "Клиент", CallTaskView::client)
            .text("Client name", "Название клиента", CallTaskView::clientName)
            .text("Contact", "Контактное лицо", CallTaskView::contactName)
            .text("Phone", "Телефон", CallTaskView::phone)
            .number("Attempts", "Попыток", view -> view.attempts().size())
            .text("Notes", "Заметки", CallTaskColumns::notes);

    private CallTaskColumns() {}

    private static String notes(CallTaskView view) {
        return view.attempts().stream()
                .map(CallTaskView.AttemptView::note)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private static String inRussian(CallKind kind) {
        return switch (kind) {
            case SUPPORT_CALL -> "Звонок поддержки";
            case SALES_CALL -> "Звонок продаж";
        };
    }

    private static String inRussian(CallStatus status) {
        return switch (status) {
            case OPEN -> "Позвонить";
            case REACHED -> "Дозвонились";
            case UNREACHED -> "Не дозвонились";
            case CANCELLED -> "Отменён";
        };
    }
}
