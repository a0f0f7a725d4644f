package io.partnercloud.trial.partner;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.values.PartnerCode;
import java.util.Optional;
import java.util.UUID;

/** The partners, as partner-reward-service has told of them. */
public interface Partners {
    /** A partner that is known already is known so from now on. */
    void register(Partner partner);

    void assignCode(UUID partner, PartnerCode code);

    /** Both have to be right: a code can be guessed and an INN is public (PRT-6). */
    Optional<UUID> with(PartnerCode code, Inn inn);
}
