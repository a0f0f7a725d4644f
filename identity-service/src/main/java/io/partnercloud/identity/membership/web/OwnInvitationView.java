package io.partnercloud.identity.membership.web;

import io.partnercloud.identity.membership.Invitation;
import io.partnercloud.identity.membership.Right;
import io.partnercloud.platform.export.Columns;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation as whom it is for sees it. */
record OwnInvitationView(UUID id, UUID partner, @Nullable String partnerName, Set<Right> rights, Instant invitedAt) {
    static final Comparator<OwnInvitationView> OLDEST_FIRST = Comparator.comparing(OwnInvitationView::invitedAt);
    static final Map<String, Comparator<OwnInvitationView>> SORTABLE = Map.of("invitedAt", OLDEST_FIRST);
    static final Columns<OwnInvitationView> COLUMNS = Columns.<OwnInvitationView>of("invitations", "Приглашения")
            .text("Partner", "Партнёр", OwnInvitationView::partnerName)
            .text("Rights", "Права", view -> RightNames.of(view.rights()))
            .moment("Invited at", "Приглашён", OwnInvitationView::invitedAt);

    OwnInvitationView {
        rights = Set.copyOf(rights);
    }

    static OwnInvitationView of(Invitation invitation) {
        return new OwnInvitationView(
                invitation.id(),
                invitation.partner(),
                invitation.partnerName(),
                invitation.rights(),
                invitation.invitedAt());
    }
}
