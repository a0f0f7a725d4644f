package io.partnercloud.identity.cabinetview.web;

import io.partnercloud.identity.cabinetview.CabinetView;
import io.partnercloud.platform.export.Columns;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A look at a cabinet as operators and the partner's owners read of it. */
record CabinetLookView(
        UUID id,
        UUID partner,
        @Nullable String partnerName,
        String operatorName,
        String reason,
        Instant beganAt,
        Instant endsAt,
        @Nullable Instant endedAt) {
    static final Columns<CabinetLookView> COLUMNS = Columns.<CabinetLookView>of("cabinet-views", "Просмотры кабинета")
            .text("Partner", "Партнёр", CabinetLookView::partnerName)
            .text("Operator", "Оператор", CabinetLookView::operatorName)
            .text("Reason", "Причина", CabinetLookView::reason)
            .moment("Began", "Начат", CabinetLookView::beganAt)
            .moment("Until", "До", CabinetLookView::endsAt)
            .moment("Ended", "Окончен", CabinetLookView::endedAt);

    static CabinetLookView of(CabinetView view) {
        return new CabinetLookView(
                view.id(),
                view.partner(),
                view.partnerName(),
                view.operatorName(),
                view.reason(),
                view.beganAt(),
                view.endsAt(),
                view.endedAt());
    }
}
