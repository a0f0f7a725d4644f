package io.partnercloud.billing.debt.blocking;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The balances of clients as people read them; lists show those that pay for something. */
public interface ClientBalances {

    Listing<ClientBalance> of(PartnerScope scope, BalanceFilter filter, PageQuery query);

    /** For operators; a partner of null does not narrow it. */
    Listing<ClientBalance> all(@Nullable UUID partner, BalanceFilter filter, PageQuery query);

    /** For operators. */
    Optional<ClientBalance> of(ClientLogin login);
}
