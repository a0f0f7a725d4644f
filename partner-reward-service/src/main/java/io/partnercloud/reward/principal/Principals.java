package io.partnercloud.reward.principal;

import java.util.Map;
import java.util.Optional;

/** The principals that billing-service has told of. */
public interface Principals {
    /** Older requisites than those known change nothing. */
    void keep(Principal principal);

    Map<String, Principal> byCode();

    /** The one that new contracts are concluded with: the latest told of. */
    Optional<Principal> current();
}
