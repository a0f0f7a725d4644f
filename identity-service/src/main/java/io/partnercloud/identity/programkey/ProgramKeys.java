package io.partnercloud.identity.programkey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The keys that have not been ended; those whose maker may no longer what they may open nothing (see {@code ClientGrants}). */
public interface ProgramKeys {

    void add(ProgramKey key);

    List<ProgramKey> ofPartner(UUID partner);

    Optional<ProgramKey> find(UUID partner, UUID id);

    List<ProgramKey> expiringOn(LocalDate day);

    /** Its secrets are worth nothing from now on. */
    void end(ProgramKey key, Instant at);
}
