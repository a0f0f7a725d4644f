package io.partnercloud.billing.debt.blocking;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;

/** The balances of clients as people read them; lists show those that pay for something. */
public interface ClientBalances {

    Listing<ClientBalance> of(Scope scope, BalanceFilter filter, PageQuery query);

    /** For operators. */
    Optional<ClientBalance> of(ClientLogin login);
}
