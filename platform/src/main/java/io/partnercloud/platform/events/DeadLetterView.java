package io.partnercloud.platform.events;

import io.partnercloud.platform.export.Columns;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dead letter as operators see it; the body only where one is asked for by its id. */
public record DeadLetterView(
        String id,
        DeadLetter.Kind kind,
        String consumer,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable UUID event,
        @Nullable String type,
        @Nullable String cause,
        int attempts,
        Instant parkedAt,
        @Nullable Instant lastAttemptAt,
        @Nullable String body) {
    static final Columns<DeadLetterView> COLUMNS = Columns.<DeadLetterView>of("dead-letters", "Очередь ошибок")
            .text("Id", "Номер", DeadLetterView::id)
            .word("Kind", "Вид", DeadLetterView::kind, DeadLetterView::inRussian)
            .text("Consumer", "Получатель", DeadLetterView::consumer)
            .text("Topic", "Тема", DeadLetterView::topic)
            .number("Partition", "Раздел", DeadLetterView::partition)
            .number("Offset", "Смещение", DeadLetterView::offset)
            .text("Key", "Ключ", DeadLetterView::key)
            .text("Event", "Событие", DeadLetterView::event)
            .text("Type", "Тип", DeadLetterView::type)
            .text("Cause", "Причина", DeadLetterView::cause)
            .number("Attempts", "Попыток", DeadLetterView::attempts)
            .moment("Parked at", "Отложено", DeadLetterView::parkedAt)
            .moment("Last attempt at", "Последняя попытка", DeadLetterView::lastAttemptAt);

    static DeadLetterView of(DeadLetter letter, String service) {
        return of(letter, service, null);
    }

    static DeadLetterView withBody(DeadLetter letter, String service) {
        var body = letter.message().body();
        return of(letter, service, body == null ? null : new String(body, StandardCharsets.UTF_8));
    }

    private static DeadLetterView of(DeadLetter letter, String service, @Nullable String body) {
        var message = letter.message();
        return new DeadLetterView(
                service + "-" + letter.id(),
                letter.kind(),
                letter.consumer(),
                message.topic(),
                message.partition(),
                message.offset(),
                message.key(),
                letter.eventId(),
                letter.type(),
                letter.cause(),
                letter.attempts(),
                letter.parkedAt(),
                letter.lastAttemptAt(),
                body);
    }

    private static String inRussian(DeadLetter.Kind kind) {
        return switch (kind) {
            case FAILED -> "Не обработано";
            case FOLLOWING -> "Ждёт предыдущее";
            case UNREADABLE -> "Не читается";
        };
    }
}
