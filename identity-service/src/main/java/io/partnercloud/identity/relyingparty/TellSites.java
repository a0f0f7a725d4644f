package io.partnercloud.identity.relyingparty;

import io.partnercloud.identity.RealTime;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;

/** Tells sites which sign-ins are over (OpenID Connect Back-Channel Logout 1.0): again and again for a day, until they have heard it. */
@Service
public class TellSites {
    /** As many as can be told one after the other within the lease, each in vain. */
    public static final int AT_ONCE = 8;

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final LogoutNotices notices;
    private final LogoutPost post;
    private final RealTime time;

    TellSites(LogoutNotices notices, LogoutPost post, RealTime time) {
        this.notices = notices;
        this.post = post;
        this.time = time;
    }

    /** How many there were to be told. */
    public int tell(BooleanSupplier goOn) {
        var now = time.instant();
        var due = notices.lease(now, now.plus(LEASE), AT_ONCE);
        due.stream().takeWhile(_ -> goOn.getAsBoolean()).forEach(this::tell);
        return due.size();
    }

    private void tell(LogoutNotice notice) {
        post.deliver(notice)
                .ifPresentOrElse(
                        why -> {
                            var now = time.instant();
                            notices.failed(notice.id(), why, notice.nextAttempt(now), notice.isStale(now));
                        },
                        () -> notices.told(notice.id()));
    }
}
