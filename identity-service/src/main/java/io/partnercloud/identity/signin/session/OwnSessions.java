package io.partnercloud.identity.signin.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The sessions of people, each with the browser that it was begun in. A person's own is known by the access token it speaks with. */
public interface OwnSessions {

    /** Those that can still be refreshed. */
    List<OwnSession> of(UUID person, String accessToken, Instant at);
}
