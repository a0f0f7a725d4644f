package io.partnercloud.gateway.operations;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.web.PageQuery;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A list that is gathered from the services: by what it may be sorted, here and by each of them, and what an export shows.
 *
 * @param sortable by the name of the field
 * @param otherwise the order where none is asked for
 */
record OperationsLists(
        Map<String, Comparator<JsonNode>> sortable, Comparator<JsonNode> otherwise, Columns<JsonNode> columns) {
    static final OperationsLists JOBS = new OperationsLists(
            Map.of("name", byText("name")),
            byText("name"),
            Columns.<JsonNode>of("jobs", "Задания")
                    .text("Service", "Сервис", text("service")::of)
                    .text("Name", "Задание", text("name")::of)
                    .text("Schedule", "Расписание", text("schedule")::of)
                    .text("Done through", "Сделано по", text("doneThrough")::of)
                    .text("Last run", "Последний запуск", job -> textOf(job.path("lastRun"), "status")));

    static final OperationsLists DEAD_LETTERS = new OperationsLists(
            Map.of("parkedAt", byTime("parkedAt")),
            byTime("parkedAt").reversed(),
            Columns.<JsonNode>of("dead-letters", "Очередь ошибок")
                    .text("Service", "Сервис", text("service")::of)
                    .text("Id", "Номер", text("id")::of)
                    .text("Kind", "Вид", text("kind")::of)
                    .text("Consumer", "Получатель", text("consumer")::of)
                    .text("Topic", "Тема", text("topic")::of)
                    .text("Key", "Ключ", text("key")::of)
                    .text("Type", "Тип", text("type")::of)
                    .text("Cause", "Причина", text("cause")::of)
                    .text("Attempts", "Попыток", text("attempts")::of)
                    .moment("Parked at", "Отложено", letter -> timeOf(letter, "parkedAt")));

    static final OperationsLists AUDIT = new OperationsLists(
            Map.of("at", byTime("at")),
            byTime("at").reversed(),
            Columns.<JsonNode>of("audit", "Журнал действий")
                    .text("Service", "Сервис", text("service")::of)
                    .moment("At", "Время", entry -> timeOf(entry, "at"))
                    .text("Who", "Кто", text("actor")::of)
                    .text("Action", "Действие", text("action")::of)
                    .text("Subject", "С чем", text("subject")::of)
                    .text("Reason", "Причина", text("reason")::of)
                    .text("Before", "Было", text("before")::of)
                    .text("After", "Стало", text("after")::of)
                    .text("Trace", "Трассировка", text("traceId")::of));

    /** Refuses what this list cannot be sorted by. */
    Comparator<JsonNode> order(PageQuery query) {
        return query.order(sortable, otherwise);
    }

    private interface Text {
        @Nullable
        String of(JsonNode item);
    }

    private static Text text(String field) {
        return item -> textOf(item, field);
    }

    private static @Nullable String textOf(JsonNode item, String field) {
        var value = item.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return value.isContainer() ? value.toString() : value.asString();
    }

    private static @Nullable Instant timeOf(JsonNode item, String field) {
        try {
            return OffsetDateTime.parse(item.path(field).asString("")).toInstant();
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static Comparator<JsonNode> byText(String field) {
        return Comparator.comparing(item -> item.path(field).asString(""));
    }

    private static Comparator<JsonNode> byTime(String field) {
        return Comparator.comparing(item -> timeOf(item, field), Comparator.nullsFirst(Comparator.naturalOrder()));
    }
}
