package io.partnercloud.identity.relyingparty;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sites that are registered. */
public interface RelyingParties {

    void add(RelyingParty site);

    List<RelyingParty> all();

    Optional<RelyingParty> find(UUID id);

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<RelyingParty> lock(UUID id);

    void change(RelyingParty site);

    void setEnabled(UUID id, boolean isEnabled);
}
