package io.partnercloud.identity.membership.web;

import io.partnercloud.identity.membership.MembershipRequest;
import io.partnercloud.platform.export.Columns;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request as those who may decide it see it. */
record MembershipRequestView(
        UUID id,
        UUID person,
        String name,
        String email,
        UUID partner,
        @Nullable String partnerName,
        MembershipRequest.State state,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {
    static final Columns<MembershipRequestView> COLUMNS = Columns.<MembershipRequestView>of(
                    "membership-requests", "Запросы доступа")
            .moment("Requested at", "Запрошен", MembershipRequestView::requestedAt)
            .word("State", "Состояние", MembershipRequestView::state, MembershipRequestView::inRussian)
            .text("Name", "Имя", MembershipRequestView::name)
            .text("E-mail", "Почта", MembershipRequestView::email)
            .text("Partner", "Партнёр", MembershipRequestView::partnerName)
            .text("Reason", "Причина", MembershipRequestView::reason);

    static MembershipRequestView of(MembershipRequest request) {
        return new MembershipRequestView(
                request.id(),
                request.person(),
                request.name(),
                request.email(),
                request.partner(),
                request.partnerName(),
                request.state(),
                request.requestedAt(),
                request.decidedAt(),
                request.reason());
    }

    private static String inRussian(MembershipRequest.State state) {
        return switch (state) {
            case WAITING -> "Ждёт решения";
            case GRANTED -> "Доступ дан";
            case REFUSED -> "Отказано";
        };
    }
}
