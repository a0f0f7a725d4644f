package io.partnercloud.billing.documents.act;

import io.partnercloud.platform.security.Scope;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What is to stand on an act. */
public interface ActSheets {

    /** Empty also where it is another's (PRT-11). */
    Optional<ActSheet> of(Scope scope, ActNumber number);

    /** For what goes out by itself. */
    Optional<ActSheet> of(ActNumber number);

    /** Those of a month in the order of their numbers, that many from the one after {@code after} on. */
    List<ActSheet> ofMonth(YearMonth month, String after, int limit);
}
