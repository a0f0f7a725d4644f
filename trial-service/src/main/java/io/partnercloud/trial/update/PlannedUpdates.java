package io.partnercloud.trial.update;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All updates of infobases. */
public interface PlannedUpdates {
    /** So many clients whose infobases are behind their configuration's current release and have no update to it. */
    long countDue();

    /**
     * Plans the updates of so many clients after that one, in one statement; what was planned for an older release and
     * has not begun is cancelled. By client.
     */
    List<PlannedUpdate> plan(LocalDate on, @Nullable ClientId after, int clients);

    /** Cancels what is due now and no longer wanted: of an infobase that is gone or looks after itself, of an account not in use. */
    void cancelUnwanted(Instant now);

    /** Takes up what is due now; who does not answer until then is asked again. */
    List<PlannedUpdate> take(Instant now, Instant until, int limit);

    /** Lets what its window has missed before that moment be run at any hour. */
    long catchUp(Instant missedBefore);

    long countMissed(Instant missedBefore);

    Optional<PlannedUpdate> locked(UUID id);

    void move(UUID id, Instant startsAt, @Nullable Instant endsAt, Instant now);

    /** It is done, and the infobase has that release. */
    void done(PlannedUpdate update, Instant now);

    void tryAgain(UUID id, Instant at);

    void failed(UUID id, String reason, Instant now);

    void begin(UUID id, Instant now);

    /** All of the client's updates planned for that moment, once each of them has an end; empty before. */
    List<PlannedUpdate> finishedTogether(ClientId client, Instant startsAt);

    /** {@code login} narrows it to one client. */
    Listing<PlannedUpdate> list(Scope scope, @Nullable ClientLogin login, UpdateFilter filter, PageQuery page);
}
