package io.partnercloud.identity.signin.session.web;

import io.partnercloud.identity.signin.session.OwnSession;
import io.partnercloud.platform.export.Columns;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

/** A session as its owner sees it; {@code current} is the one that asks. */
record OwnSessionView(UUID id, String device, String address, Instant since, Instant lastUsedAt, boolean current) {
    static final Comparator<OwnSessionView> BY_LAST_USE =
            Comparator.comparing(OwnSessionView::lastUsedAt).reversed();
    static final Map<String, Comparator<OwnSessionView>> SORTABLE = Map.of(
            "since",
            Comparator.comparing(OwnSessionView::since),
            "lastUsedAt",
            Comparator.comparing(OwnSessionView::lastUsedAt));
    static final Columns<OwnSessionView> COLUMNS = Columns.<OwnSessionView>of("sessions", "Сеансы")
            .text("Device", "Устройство", OwnSessionView::device)
            .text("Address", "Адрес", OwnSessionView::address)
            .moment("Since", "С", OwnSessionView::since)
            .moment("Last used", "Последнее использование", OwnSessionView::lastUsedAt);

    static OwnSessionView of(OwnSession session) {
        return new OwnSessionView(
                session.id(),
                session.device().toString(),
                session.address(),
                session.since(),
                session.lastUsedAt(),
                session.isCurrent());
    }
}
