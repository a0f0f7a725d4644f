package io.partnercloud.identity.relyingparty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The sign-ins that sites are still to be told of. */
public interface LogoutNotices {

    /** Those that are due; nobody else gets them until then, unless they were told of or have failed before. */
    List<LogoutNotice> lease(Instant now, Instant until, int most);

    void told(UUID notice);

    void failed(UUID notice, String why, Instant nextAttempt, boolean isGivenUp);
}
