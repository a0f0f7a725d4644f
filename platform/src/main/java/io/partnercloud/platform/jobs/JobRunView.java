package io.partnercloud.platform.jobs;

import io.partnercloud.platform.export.Columns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run as operators watch it (OPS-2). {@code retryAt} is there where it failed and is tried again. */
record JobRunView(
        UUID id,
        String job,
        LocalDate on,
        int number,
        RunStatus status,
        @Nullable Long total,
        long done,
        long failed,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant retryAt,
        @Nullable String error,
        List<ParkedSubject> parked) {
    static final Columns<JobRunView> COLUMNS = Columns.<JobRunView>of("job-runs", "Запуски заданий")
            .text("Id", "Номер", JobRunView::id)
            .text("Job", "Задание", JobRunView::job)
            .day("On", "За дату", JobRunView::on)
            .number("Number", "Запуск", JobRunView::number)
            .word("Status", "Состояние", JobRunView::status, JobRunView::inRussian)
            .number("Total", "Всего", JobRunView::total)
            .number("Done", "Сделано", JobRunView::done)
            .number("Failed", "Не удалось", JobRunView::failed)
            .moment("Created at", "Создан", JobRunView::createdAt)
            .moment("Started at", "Начат", JobRunView::startedAt)
            .moment("Finished at", "Закончен", JobRunView::finishedAt)
            .text("Error", "Ошибка", JobRunView::error);

    /** A subject that could not be handled while the others went on. */
    record ParkedSubject(String subject, String reason, Instant parkedAt) {}

    JobRunView with(List<ParkedSubject> subjects) {
        return new JobRunView(
                id,
                job,
                on,
                number,
                status,
                total,
                done,
                failed,
                createdAt,
                startedAt,
                finishedAt,
                retryAt,
                error,
                subjects);
    }

    static String inRussian(RunStatus status) {
        return switch (status) {
            case REQUESTED -> "Запрошен";
            case RUNNING -> "Идёт";
            case DONE -> "Сделан";
            case FAILED -> "Не удался";
            case ABANDONED -> "Брошен";
        };
    }
}
