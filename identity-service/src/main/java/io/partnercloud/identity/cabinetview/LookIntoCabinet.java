package io.partnercloud.identity.cabinetview;

import io.partnercloud.contracts.values.Ids;
import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.partner.Partners;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.person.ProfileRefusal;
import io.partnercloud.identity.signin.StaleTokens;
import io.partnercloud.platform.audit.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator begins and ends a look at a partner's cabinet (PRT-16). */
@Service
public class LookIntoCabinet {
    /** A look with its token, which is shown this once. */
    public record WithToken(CabinetView view, String token) {
        @Override
        public String toString() {
            return "WithToken[" + view.id() + "]";
        }
    }

    private final CabinetViews views;
    private final ViewTokens tokens;
    private final Partners partners;
    private final People people;
    private final StaleTokens staleTokens;
    private final Audit audit;
    private final RealTime time;

    LookIntoCabinet(
            CabinetViews views,
            ViewTokens tokens,
            Partners partners,
            People people,
            StaleTokens staleTokens,
            Audit audit,
            RealTime time) {
        this.views = views;
        this.tokens = tokens;
        this.partners = partners;
        this.people = people;
        this.staleTokens = staleTokens;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public WithToken begin(UUID operator, UUID partner, String reason) {
        var known = partners.find(partner).orElseThrow(CabinetViewRefusal.NoPartner::new);
        var name =
                people.byId(operator).orElseThrow(ProfileRefusal.Unknown::new).fullName();
        var now = time.instant();
        var view = new CabinetView(
                Ids.at(now), partner, known.name(), operator, name, reason, now, now.plus(CabinetView.LONGEST), null);
        views.add(view);
        audit.record("cabinet-view.begun", "partner:" + partner, reason, null, view.id());
        return new WithToken(view, tokens.of(view));
    }

    /** Before its time: the token is worth nothing any more. Any operator who may begin one may end it. */
    @Transactional
    public void end(UUID id) {
        var view = views.lockRunning(id, time.instant()).orElseThrow(CabinetViewRefusal.Unknown::new);
        views.end(id, time.instant());
        staleTokens.markEnded(id);
        audit.record("cabinet-view.ended", "partner:" + view.partner(), null, null, id);
    }
}
