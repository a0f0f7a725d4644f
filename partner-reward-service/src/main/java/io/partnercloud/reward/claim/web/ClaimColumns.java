package io.partnercloud.reward.claim.web;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.reward.claim.AttributionClaims.Status;

/** In which columns claims are exported (CAB-7). */
final class ClaimColumns {
    static final Columns<AttributionClaimView> ALL = Columns.<AttributionClaimView>of(
                    "attribution-claims", "Заявления о клиентах")
            .moment("Filed at", "Подано", view -> view.filedAt().toInstant())
            .word("Status", "Состояние", AttributionClaimView::status, ClaimColumns::inRussian)
            .text("Client", "Клиент", AttributionClaimView::client)
            .text("INN", "ИНН", AttributionClaimView::inn)
            .text("Evidence", "Подтверждение", AttributionClaimView::evidence)
            .day("Since", "Закреплён с", AttributionClaimView::since)
            .text("Reason", "Причина решения", AttributionClaimView::reason);

    private ClaimColumns() {}

    private static String inRussian(Status status) {
        return switch (status) {
            case FILED -> "Ждёт решения";
            case ACCEPTED -> "Принято";
            case REFUSED -> "Отклонено";
        };
    }
}
