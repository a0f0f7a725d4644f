package io.partnercloud.identity.partner;

import io.partnercloud.contracts.values.PartnerCode;
import java.util.UUID;

/** What is known here of partners, as their own service told it. */
public interface Partners {

    void contact(UUID partner, String email);

    void code(UUID partner, PartnerCode code);
}
