package io.partnercloud.identity.membership;

import io.partnercloud.identity.signin.StaleTokens;
import io.partnercloud.platform.security.RowScope;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person who belongs to several partners chooses one for the sitting (PRT-14); the next sitting begins with it. */
@Service
public class ChoosePartner {
    private final Memberships memberships;
    private final StaleTokens staleTokens;
    private final RowScope rowScope;

    ChoosePartner(Memberships memberships, StaleTokens staleTokens, RowScope rowScope) {
        this.memberships = memberships;
        this.staleTokens = staleTokens;
        this.rowScope = rowScope;
    }

    @Transactional(readOnly = true)
    public List<OwnMembership> of(UUID person) {
        return rowScope.all(() -> memberships.of(person));
    }

    /** @param accessToken by which the sitting is known */
    @Transactional
    public void choose(UUID person, UUID partner, String accessToken) {
        rowScope.all(() -> {
            var chosen = memberships.find(person, partner).orElseThrow(MembershipRefusal.Unknown::new);
            memberships.prefer(person, partner);
            memberships.choose(person, partner, accessToken);
            staleTokens.mark(person);
            return chosen;
        });
    }
}
