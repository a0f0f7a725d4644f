package io.partnercloud.billing.documents.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The provider's own companies, with all the requisites they ever had: a document keeps those it was issued with. */
public interface LegalEntities {

    List<LegalEntity> all();

    Optional<LegalEntity> find(String code);

    /** As it was when that version was in force. */
    LegalEntity version(String code, long version);

    /** The latest first. */
    List<Recorded> history(String code);

    /** @throws LegalEntityRefusal.Taken where another one has its code, role or series */
    void add(LegalEntity entity);

    /** @throws RuntimeException when somebody else has changed it since it was read */
    void save(LegalEntity entity);

    /** Requisites and since when they are in force. */
    record Recorded(LegalEntity entity, Instant since) {}
}
