package io.partnercloud.identity.membership.web;

import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.identity.membership.OwnMembership;
import io.partnercloud.identity.membership.Right;
import io.partnercloud.platform.export.Columns;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner that the caller belongs to; {@code isCurrent} says that it acts for it now. */
record MembershipView(
        UUID partner, @Nullable String name, @Nullable PartnerCode code, Set<Right> rights, boolean isCurrent) {
    static final Comparator<MembershipView> BY_NAME =
            Comparator.comparing(MembershipView::name, Comparator.nullsLast(Comparator.naturalOrder()));
    static final Map<String, Comparator<MembershipView>> SORTABLE = Map.of("name", BY_NAME);
    static final Columns<MembershipView> COLUMNS = Columns.<MembershipView>of("memberships", "Партнёры")
            .text("Partner", "Партнёр", MembershipView::name)
            .text(
                    "Code",
                    "Код",
                    view -> view.code() == null ? null : view.code().digits())
            .text("Rights", "Права", view -> RightNames.of(view.rights()));

    MembershipView {
        rights = Set.copyOf(rights);
    }

    static MembershipView of(OwnMembership membership, @Nullable UUID current) {
        return new MembershipView(
                membership.partner(),
                membership.name(),
                membership.code(),
                membership.rights(),
                membership.partner().equals(current));
    }
}
