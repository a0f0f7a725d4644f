package io.partnercloud.identity.programkey.web;

import io.partnercloud.identity.membership.Right;
import io.partnercloud.identity.programkey.ProgramKey;
import io.partnercloud.platform.export.Columns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key as its partner sees it; {@code clientId} is what the program signs in by. */
record ProgramKeyView(
        UUID id,
        String clientId,
        String name,
        Set<Right> rights,
        LocalDate expiresOn,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {
    static final Comparator<ProgramKeyView> OLDEST_FIRST = Comparator.comparing(ProgramKeyView::createdAt);
    static final Map<String, Comparator<ProgramKeyView>> SORTABLE = Map.of(
            "createdAt",
            OLDEST_FIRST,
            "name",
            Comparator.comparing(ProgramKeyView::name),
            "expiresOn",
            Comparator.comparing(ProgramKeyView::expiresOn));
    static final Columns<ProgramKeyView> COLUMNS = Columns.<ProgramKeyView>of("program-keys", "Ключи программ")
            .text("Name", "Название", ProgramKeyView::name)
            .text("Client", "Клиент", ProgramKeyView::clientId)
            .day("Expires on", "Действует до", ProgramKeyView::expiresOn)
            .moment("Last used", "Последнее использование", ProgramKeyView::lastUsedAt);

    ProgramKeyView {
        rights = Set.copyOf(rights);
    }

    static ProgramKeyView of(ProgramKey key) {
        return new ProgramKeyView(
                key.id(), key.clientId(), key.name(), key.rights(), key.expiresOn(), key.createdAt(), key.lastUsedAt());
    }
}
