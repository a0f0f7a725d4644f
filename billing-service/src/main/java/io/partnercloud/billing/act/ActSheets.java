package io.partnercloud.billing.act;

import io.partnercloud.platform.security.PartnerScope;
import java.util.Optional;

/** What is to stand on an act. */
public interface ActSheets {

    /** Empty also where it is another partner's (PRT-11). */
    Optional<ActSheet> of(PartnerScope scope, ActNumber number);

    /** For operators, and for what goes out by itself. */
    Optional<ActSheet> of(ActNumber number);
}
