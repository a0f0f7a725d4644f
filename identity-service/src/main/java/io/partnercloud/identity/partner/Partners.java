package io.partnercloud.identity.partner;

import io.partnercloud.contracts.values.PartnerCode;
import java.util.Optional;
import java.util.UUID;

/** What is known here of partners, as their own service told it. */
public interface Partners {

    void register(UUID partner, String name, String contactEmail);

    void code(UUID partner, PartnerCode code);

    Optional<KnownPartner> find(UUID partner);

    Optional<KnownPartner> byCode(PartnerCode code);
}
