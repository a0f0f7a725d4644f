package io.partnercloud.trial.update.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.export.Title;
import io.partnercloud.platform.time.Moscow;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.trial.update.PlannedUpdate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** An update that is planned, or was; {@code movable} as long as it has not begun and was not moved. */
record UpdateView(
        UUID id,
        ClientLogin client,
        String clientName,
        UUID infobase,
        String infobaseName,
        String configuration,
        String configurationName,
        String release,
        OffsetDateTime startsAt,
        PlannedUpdate.Status status,
        @Nullable String reason,
        boolean movable,
        @Nullable OffsetDateTime finishedAt) {
    static final Columns<UpdateView> COLUMNS = Columns.<UpdateView>of("updates", "Обновления")
            .text("Client", "Клиент", UpdateView::client)
            .text("Client name", "Название клиента", UpdateView::clientName)
            .text("Infobase", "База", UpdateView::infobaseName)
            .text("Configuration", "Конфигурация", UpdateView::configurationName)
            .text("Release", "Релиз", UpdateView::release)
            .moment("Starts at", "Начало", view -> view.startsAt().toInstant())
            .word("Status", "Состояние", UpdateView::status, UpdateView::inRussian)
            .said("Reason", "Причина", UpdateView::because)
            .moment("Finished at", "Завершено", UpdateView::finished);

    static UpdateView of(PlannedUpdate update) {
        return new UpdateView(
                update.id(),
                update.login(),
                update.clientName(),
                update.infobase(),
                update.infobaseName(),
                update.configuration(),
                update.configurationName(),
                update.release(),
                moscow(update.startsAt()),
                update.status(),
                update.reason(),
                update.isMovable(),
                update.settledAt() == null ? null : moscow(update.settledAt()));
    }

    static ResponseEntity<UpdateView> answer(PlannedUpdate update) {
        return ResponseEntity.ok().eTag(Versions.etag(update.version())).body(of(update));
    }

    private static OffsetDateTime moscow(Instant at) {
        return at.atZone(Moscow.ZONE).toOffsetDateTime();
    }

    private static @Nullable Instant finished(UpdateView view) {
        var at = view.finishedAt();
        return at == null ? null : at.toInstant();
    }

    private static String inRussian(PlannedUpdate.Status status) {
        return switch (status) {
            case PLANNED -> "Запланировано";
            case DONE -> "Выполнено";
            case FAILED -> "Не удалось";
            case CANCELLED -> "Отменено";
        };
    }

    private static @Nullable Title because(UpdateView view) {
        return switch (view.reason()) {
            case null -> null;
            case "SUPERSEDED" -> new Title("there is a newer release", "вышел более новый релиз");
            case "NOT_WANTED" -> new Title("the infobase is not to be updated", "база больше не обновляется сама");
            case "provider_refused" -> new Title("the provider refused", "провайдер отказал");
            case "provider_unavailable" -> new Title("the provider did not answer", "провайдер не ответил");
            case String other -> new Title(other, other);
        };
    }
}
