package io.partnercloud.billing.documents.act;

import io.partnercloud.platform.security.Scope;
import java.util.Optional;

/** What is to stand on an act. */
public interface ActSheets {

    /** Empty also where it is another's (PRT-11). */
    Optional<ActSheet> of(Scope scope, ActNumber number);

    /** For what goes out by itself. */
    Optional<ActSheet> of(ActNumber number);
}
