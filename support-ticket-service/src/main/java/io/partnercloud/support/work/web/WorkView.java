package io.partnercloud.support.work.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.export.Columns;
import io.partnercloud.support.work.Urgency;
import io.partnercloud.support.work.WorkItem;
import io.partnercloud.support.work.WorkKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that waits; {@code name} is what people call it by. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkView(
        WorkKind kind,
        UUID id,
        String name,
        String subject,
        Urgency urgency,
        boolean premium,
        @Nullable Instant dueAt,
        @Nullable Instant waitingSince,
        @Nullable ClientLogin client,
        @Nullable String clientName,
        @Nullable String operator,
        @Nullable String operatorName) {
    static final Columns<WorkView> COLUMNS = Columns.<WorkView>of("work", "Что ждёт")
            .word("Urgency", "Срочность", WorkView::urgency, WorkView::inRussian)
            .word("Kind", "Вид", WorkView::kind, WorkView::inRussian)
            .text("Name", "Номер", WorkView::name)
            .text("Subject", "Тема", WorkView::subject)
            .moment("Due at", "Срок", WorkView::dueAt)
            .text("Client", "Клиент", WorkView::client)
            .text("Client name", "Название клиента", WorkView::clientName)
            .text("Operator", "Оператор", WorkView::operatorName);

    static WorkView of(WorkItem item) {
        var waiting = item.waiting();
        return new WorkView(
                waiting.kind(),
                waiting.id(),
                waiting.name(),
                waiting.subject(),
                item.urgency(),
                waiting.isPremium(),
                waiting.dueAt(),
                waiting.waitingSince(),
                waiting.client(),
                waiting.clientName(),
                waiting.operator(),
                waiting.operatorName());
    }

    private static String inRussian(Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> "Просрочено";
            case WITHIN_THE_HOUR -> "В течение часа";
            case TODAY -> "Сегодня";
            case LATER -> "Позже";
            case WAITING_FOR_CLIENT -> "Ждёт клиента";
        };
    }

    private static String inRussian(WorkKind kind) {
        return switch (kind) {
            case TICKET -> "Обращение";
            case CALL -> "Звонок";
        };
    }
}
