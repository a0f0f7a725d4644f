package io.partnercloud.billing.documents.act;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Acts as people read them (CAB-4). */
public interface ActLists {

    /** What a list shows of an act. */
    record Summary(
            ActNumber number,
            ClientLogin client,
            String clientName,
            YearMonth month,
            LocalDate issuedOn,
            Money total,
            @Nullable ActNumber corrects,
            @Nullable Delivery delivery) {}

    /** Which acts a list shows; what is null does not narrow it. */
    record Filter(@Nullable ClientLogin client, @Nullable YearMonth month) {}

    Listing<Summary> of(Scope scope, Filter filter, PageQuery query);

    /** Empty also where it is another's (PRT-11). */
    Optional<Summary> of(Scope scope, ActNumber number);
}
