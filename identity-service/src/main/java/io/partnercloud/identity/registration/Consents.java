package io.partnercloud.identity.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What people consented to; each consent is a record of its own and is never changed (PRT-5). */
public interface Consents {

    /** What a consent is about. */
    enum Kind {
        PERSONAL_DATA,
        NOTIFICATIONS
    }

    void record(UUID person, Kind kind, boolean isGiven, Instant at);

    /** What holds now: of each kind the latest. */
    List<Consent> of(UUID person);
}
