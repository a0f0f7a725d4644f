package io.partnercloud.identity.registration.web;

import io.partnercloud.identity.registration.Consent;
import io.partnercloud.identity.registration.Consents;
import io.partnercloud.platform.export.Columns;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;

/** Whether the caller agrees to something, and since when. */
record ConsentView(Consents.Kind kind, boolean given, Instant since) {
    static final Comparator<ConsentView> BY_KIND = Comparator.comparing(ConsentView::kind);
    static final Map<String, Comparator<ConsentView>> SORTABLE =
            Map.of("kind", BY_KIND, "since", Comparator.comparing(ConsentView::since));
    static final Columns<ConsentView> COLUMNS = Columns.<ConsentView>of("consents", "Согласия")
            .word("Consent", "Согласие", ConsentView::kind, ConsentView::inRussian)
            .text("Given", "Дано", view -> view.given() ? "да" : "нет")
            .moment("Since", "С", ConsentView::since);

    static ConsentView of(Consent consent) {
        return new ConsentView(consent.kind(), consent.isGiven(), consent.since());
    }

    private static String inRussian(Consents.Kind kind) {
        return switch (kind) {
            case PERSONAL_DATA -> "Обработка персональных данных";
            case NOTIFICATIONS -> "Уведомления";
        };
    }
}
