package io.partnercloud.billing.documents.edo.web;

import io.partnercloud.billing.documents.act.Delivery.Status;
import io.partnercloud.billing.documents.edo.EdoLists;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.export.Columns;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sending as operators see it; {@code lastError} is why the last attempt failed. */
record EdoDocumentView(
        UUID id,
        String act,
        ClientLogin client,
        Status status,
        boolean current,
        Instant queuedAt,
        @Nullable Instant sentAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant askedAt,
        @Nullable Instant signedAt,
        @Nullable Instant refusedAt,
        @Nullable String reason,
        int attempts,
        @Nullable String lastError) {

    static final Columns<EdoDocumentView> COLUMNS = Columns.<EdoDocumentView>of("edo-documents", "Документы ЭДО")
            .text("Id", "Идентификатор", EdoDocumentView::id)
            .text("Act", "Акт", EdoDocumentView::act)
            .text("Client", "Клиент", EdoDocumentView::client)
            .word("Status", "Состояние", EdoDocumentView::status, EdoDocumentView::inRussian)
            .moment("Queued at", "Поставлен в очередь", EdoDocumentView::queuedAt)
            .moment("Sent at", "Отправлен", EdoDocumentView::sentAt)
            .moment("Delivered at", "Доставлен", EdoDocumentView::deliveredAt)
            .moment("Clarification asked at", "Запрошено уточнение", EdoDocumentView::askedAt)
            .moment("Signed at", "Подписан", EdoDocumentView::signedAt)
            .moment("Refused at", "Отклонён", EdoDocumentView::refusedAt)
            .text("Reason", "Причина", EdoDocumentView::reason)
            .number("Attempts", "Попыток", EdoDocumentView::attempts)
            .text("Last error", "Последняя ошибка", EdoDocumentView::lastError);

    static EdoDocumentView of(EdoLists.Entry entry) {
        var document = entry.document();
        var times = document.times();
        return new EdoDocumentView(
                document.id(),
                document.act().text(),
                entry.client(),
                document.status(),
                entry.current(),
                times.queuedAt(),
                times.sentAt(),
                times.deliveredAt(),
                times.askedAt(),
                times.signedAt(),
                times.refusedAt(),
                document.reason(),
                document.attempts().count(),
                document.attempts().lastError());
    }

    private static String inRussian(Status status) {
        return switch (status) {
            case WAITING -> "ожидает отправки";
            case SENT -> "отправлен";
            case DELIVERED -> "доставлен";
            case CLARIFICATION_ASKED -> "запрошено уточнение";
            case SIGNED -> "подписан";
            case REFUSED -> "отклонён";
            case HELD -> "задержан: чего-то не хватает";
            case ON_PAPER -> "передан на бумаге";
        };
    }
}
