package io.partnercloud.identity.membership.web;

import io.partnercloud.identity.membership.Invitation;
import io.partnercloud.identity.membership.Right;
import io.partnercloud.platform.export.Columns;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An invitation as the inviting partner sees it. */
record InvitationView(UUID id, String email, Set<Right> rights, Instant invitedAt) {
    static final Comparator<InvitationView> OLDEST_FIRST = Comparator.comparing(InvitationView::invitedAt);
    static final Map<String, Comparator<InvitationView>> SORTABLE =
            Map.of("invitedAt", OLDEST_FIRST, "email", Comparator.comparing(InvitationView::email));
    static final Columns<InvitationView> COLUMNS = Columns.<InvitationView>of("invitations", "Приглашения")
            .text("E-mail", "Почта", InvitationView::email)
            .text("Rights", "Права", view -> RightNames.of(view.rights()))
            .moment("Invited at", "Приглашён", InvitationView::invitedAt);

    InvitationView {
        rights = Set.copyOf(rights);
    }

    static InvitationView of(Invitation invitation) {
        return new InvitationView(invitation.id(), invitation.email(), invitation.rights(), invitation.invitedAt());
    }
}
