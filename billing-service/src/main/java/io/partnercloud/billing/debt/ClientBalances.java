package io.partnercloud.billing.debt;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;

/** The balances of clients that have paid at least once, as people read them. */
public interface ClientBalances {

    Page<ClientBalance> of(PartnerScope scope, PageQuery query);

    /** For operators; also of a client that has not paid yet. */
    Optional<ClientBalance> of(ClientLogin login);
}
