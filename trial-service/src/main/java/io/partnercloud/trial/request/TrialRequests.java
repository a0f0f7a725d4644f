package io.partnercloud.trial.request;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.trial.account.ClientId;
import java.util.Optional;
import java.util.UUID;

/** All requests for trials. */
public interface TrialRequests {
    /** Looks at all partners' clients, and holds the INN so that two requests for it are decided one after the other. */
    InnStanding standing(Inn inn);

    /** Whether the partner's own trial is running or asked for; holds the partner likewise. */
    boolean hasActiveOwnUse(UUID partner);

    /** Refuses when another request was faster */
    void add(TrialRequest request);

    Optional<TrialRequest> locked(ClientId id);

    void save(TrialRequest request);
}
