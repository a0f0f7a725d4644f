package io.partnercloud.identity.membership.web;

import io.partnercloud.identity.membership.Member;
import io.partnercloud.identity.membership.Right;
import io.partnercloud.platform.export.Columns;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A member as an owner sees it; {@code id} is the person's. */
record MemberView(UUID id, String name, String email, Set<Right> rights, Instant since) {
    static final Comparator<MemberView> OLDEST_FIRST = Comparator.comparing(MemberView::since);
    static final Map<String, Comparator<MemberView>> SORTABLE =
            Map.of("since", OLDEST_FIRST, "name", Comparator.comparing(MemberView::name));
    static final Columns<MemberView> COLUMNS = Columns.<MemberView>of("members", "Сотрудники")
            .text("Name", "Имя", MemberView::name)
            .text("E-mail", "Почта", MemberView::email)
            .text("Rights", "Права", view -> RightNames.of(view.rights()))
            .moment("Since", "С", MemberView::since);

    MemberView {
        rights = Set.copyOf(rights);
    }

    static MemberView of(Member member) {
        return new MemberView(member.id(), member.name(), member.email(), member.rights(), member.since());
    }
}
