package io.partnercloud.identity.owndata;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Everything that the tables hold about a person, whichever feature keeps it. */
public interface PersonalData {

    Optional<OwnData> of(UUID person);

    /** Whether a cabinet would be left without an owner who can take people in. */
    boolean isOnlyOwnerSomewhere(UUID person);

    /** Blanks who it is and forgets how it came in; what it did stays, under an id that names nobody. False where that was done before. */
    boolean erase(UUID person, Instant at);
}
