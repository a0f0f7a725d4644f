package io.partnercloud.identity.relyingparty.web;

import io.partnercloud.identity.relyingparty.RelyingParties;
import io.partnercloud.platform.export.Columns;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A site as operators see it; {@code untoldLogouts} are sign-ins that are over and of which it has not heard. */
record RelyingPartyView(
        UUID id,
        String clientId,
        String name,
        List<URI> redirectUris,
        List<URI> postLogoutRedirectUris,
        @Nullable URI backChannelLogoutUri,
        boolean enabled,
        Instant registeredAt,
        int untoldLogouts) {
    static final Columns<RelyingPartyView> COLUMNS = Columns.<RelyingPartyView>of("relying-parties", "Сайты")
            .text("Name", "Название", RelyingPartyView::name)
            .text("Client", "Клиент", RelyingPartyView::clientId)
            .flag("Enabled", "Включён", RelyingPartyView::enabled)
            .moment("Registered", "Зарегистрирован", RelyingPartyView::registeredAt)
            .number("Untold logouts", "Не сообщено выходов", RelyingPartyView::untoldLogouts);

    RelyingPartyView {
        redirectUris = List.copyOf(redirectUris);
        postLogoutRedirectUris = List.copyOf(postLogoutRedirectUris);
    }

    static RelyingPartyView of(RelyingParties.Seen seen) {
        var site = seen.site();
        return new RelyingPartyView(
                site.id(),
                site.clientId(),
                site.details().name(),
                site.details().redirects(),
                site.details().afterLogout(),
                site.details().backChannelLogout(),
                site.isEnabled(),
                site.registeredAt(),
                seen.untold());
    }
}
