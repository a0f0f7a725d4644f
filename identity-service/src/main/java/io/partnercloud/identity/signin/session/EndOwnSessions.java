package io.partnercloud.identity.signin.session;

import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.signin.SignOuts;
import io.partnercloud.identity.signin.StaleTokens;
import io.partnercloud.platform.audit.Audit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person sees where it is signed in and ends one session, or all but the one it speaks from (PRT-13). */
@Service
public class EndOwnSessions {
    private final OwnSessions sessions;
    private final SignOuts signOuts;
    private final StaleTokens staleTokens;
    private final Audit audit;
    private final RealTime time;

    EndOwnSessions(OwnSessions sessions, SignOuts signOuts, StaleTokens staleTokens, Audit audit, RealTime time) {
        this.sessions = sessions;
        this.signOuts = signOuts;
        this.staleTokens = staleTokens;
        this.audit = audit;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public List<OwnSession> of(UUID person, String accessToken) {
        return sessions.of(person, accessToken, time.instant());
    }

    @Transactional
    public void one(UUID person, UUID session) {
        if (!signOuts.ofBrowser(person, session)) {
            throw new SessionUnknown();
        }
        staleTokens.mark(person);
        audit.record("session.ended", "person:" + person, null, null, Map.of("session", session));
    }

    @Transactional
    public void others(UUID person, String accessToken) {
        var ended = signOuts.ofOthers(person, accessToken);
        staleTokens.mark(person);
        audit.record("sessions.others-ended", "person:" + person, null, null, Map.of("sites", ended));
    }
}
