package io.partnercloud.billing.documents.act;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
            @Nullable Delivery delivery) {}

    /** One line as people read it. */
    record Line(
            CloudService service,
            String code,
            String name,
            int quantity,
            Money unitPrice,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Money amount,
            @Nullable String invoice) {}

    /** Which acts a list shows; what is null does not narrow it. */
    record Filter(@Nullable ClientLogin client, @Nullable YearMonth month) {}

    Listing<Summary> of(Scope scope, Filter filter, PageQuery query);

    /** Empty also where it is another's (PRT-11). */
    Optional<Summary> of(Scope scope, ActNumber number);

    /** Of an act that was found. */
    List<Line> lines(ActNumber number);
}
